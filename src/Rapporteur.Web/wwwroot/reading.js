// One key for each decision of the reader's view, and words selected in the text as bounds. Everything here presses a button
// or follows a link that is on the page: without this script the same is done by hand.
(() => {
  'use strict';
  const page = document.documentElement;
  const units = () => [...document.querySelectorAll('[data-unit]')];
  const box = document.getElementById('single-keys');
  if (!box) return;

  const kept = () => { try { return localStorage.getItem('single-keys') !== 'off'; } catch { return true; } };
  box.checked = kept();
  box.closest('.legend').hidden = false;
  const show = () => page.classList.toggle('keys', box.checked);
  box.addEventListener('change', () => { try { localStorage.setItem('single-keys', box.checked ? 'on' : 'off'); } catch { /* not kept */ } show(); });
  show();

  const focus = unit => { unit.focus({ preventScroll: true }); unit.scrollIntoView({ block: 'nearest', behavior: 'instant' }); };
  const current = () => document.activeElement?.closest('[data-unit]') ?? null;
  const move = by => {
    const all = units(), at = all.indexOf(current()), to = at < 0 ? (by > 0 ? 0 : -1) : at + by;
    if (all[to]) focus(all[to]);
    else document.querySelector(by > 0 ? 'a[rel=next]' : 'a[rel=prev]')?.click();
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !box.checked) return;
    const unit = current();
    if (event.key === 'Escape') { unit?.querySelector('[data-key=Escape]')?.click(); return; }
    if (event.target.closest('input:not([type=checkbox]), select, textarea')) return;
    if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === 'o' && unit?.dataset.page) document.querySelector(`#page-${unit.dataset.page} a`)?.click();
    else {
      const pressed = /^[cesmxu]$/.test(event.key) && unit?.querySelector(`[data-key=${event.key}]`);
      if (!pressed) return;
      pressed.click();
    }
    event.preventDefault();
  });

  const named = location.hash.startsWith('#u-') && document.getElementById(location.hash.slice(1));
  if (named) (named.querySelector('.edit input, .edit select, .cut button') ?? named).focus({ preventScroll: true }), named.scrollIntoView({ block: 'center', behavior: 'instant' });

  // Words selected in the text become the bounds of the unit that is being corrected.
  const from = document.getElementById('from'), to = document.getElementById('to');
  if (!from) return;
  const offset = (node, at) => {
    const run = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest('[data-at]');
    return run ? Number(run.dataset.at) + at : null;
  };
  document.addEventListener('selectionchange', () => {
    const chosen = getSelection();
    if (!chosen || chosen.isCollapsed || !chosen.rangeCount) return;
    const range = chosen.getRangeAt(0);
    const start = offset(range.startContainer, range.startOffset), end = offset(range.endContainer, range.endOffset);
    if (start === null || end === null) return;
    const first = [...from.options].filter(o => Number(o.value) <= start).pop();
    const last = [...to.options].find(o => Number(o.value) >= end);
    if (first && last) { first.selected = true; last.selected = true; }
  });
})();
