// Keeping up with a meeting. A line is written to this browser's own database in one step with the clearing of the draft, and is sent from there:
// it leaves the queue only when the record acknowledged its identity. Sending twice records once. Without this script the form is sent as any form is.
(() => {
  'use strict';
  const form = document.getElementById('capture');
  if (!form || !self.indexedDB) return;
  const { base } = form.dataset, words = JSON.parse(form.dataset.words), letters = form.dataset.letters.split(' ');
  const field = name => form.elements[name];
  const text = field('text'), speaker = field('speaker'), side = field('side'), answers = field('answers');
  const kinds = [...field('kind')], kindNames = kinds.map(k => k.value);
  const list = document.getElementById('lines'), row = document.getElementById('row'), shown = new Map();
  const number = new Intl.NumberFormat(document.documentElement.lang), clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', second: '2-digit' }), day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  let db = null, mine = null, editing = null, cleared = null, broken = false, token = form.dataset.token ?? null, header = 'RequestVerificationToken';

  // --- The database of this browser ---------------------------------------------------------------------------------------------------------
  const ready = new Promise((done, fail) => {
    const asked = indexedDB.open(`capture ${base}`, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('queue', { keyPath: 'key' });
      asked.result.createObjectStore('sent', { keyPath: 'id' });
      asked.result.createObjectStore('kept', { keyPath: 'name' });
    };
    asked.onsuccess = () => { db = asked.result; db.onversionchange = () => db.close(); done(); };
    asked.onerror = () => fail(asked.error);
    asked.onblocked = () => fail(new Error('blocked'));
  });
  const change = (stores, work, durability = 'strict') => new Promise((done, fail) => {
    const step = db.transaction(stores, 'readwrite', { durability });
    step.oncomplete = () => done();
    step.onabort = () => fail(step.error ?? new Error('not kept'));
    work(...stores.map(s => step.objectStore(s)));
  });
  const read = (store, how, ...what) => new Promise((done, fail) => {
    const asked = db.transaction(store).objectStore(store)[how](...what);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });
  const queue = async () => (await read('queue', 'getAll')).sort((a, b) => a.sequence - b.sequence || a.revision - b.revision);

  // Identities of version 7: milliseconds, a counter within them, 62 bits of chance.
  let lastTime = 0, count = 0;
  const newId = () => {
    const b = crypto.getRandomValues(new Uint8Array(16)), now = Date.now();
    if (now > lastTime) [lastTime, count] = [now, b[7] & 0x3f];
    else if (++count > 0xfff) [lastTime, count] = [lastTime + 1, 0];
    for (let n = 0, time = lastTime; n < 6; n++, time = Math.floor(time / 256)) b[5 - n] = time % 256;
    [b[6], b[7], b[8]] = [0x70 | count >> 8, count & 0xff, 0x80 | b[8] & 0x3f];
    const hex = [...b].map(x => x.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };

  // --- What is shown ------------------------------------------------------------------------------------------------------------------------
  const kindOf = () => kinds.find(k => k.checked)?.value ?? 'note';
  const choose = kind => { const one = kinds.find(k => k.value === kind); if (one) one.checked = true; };
  const within = (node, selector) => node.querySelector(selector);
  const say = words => { within(status, '.said').textContent = words; };
  const status = document.getElementById('network');
  const offer = line => {
    if (line.kind === 'question' && !answers.querySelector(`option[value="${line.id}"]`)) {
      const words = [line.speaker, line.text].filter(Boolean).join(': ');
      if (answers.options.length > 40) answers.options[answers.options.length - 1].remove();
      answers.options[0].after(new Option(words.length > 70 ? `${words.slice(0, 70)}…` : words, line.id));
    }
    const people = document.getElementById('speakers');
    if (line.speaker && ![...people.options].some(o => o.value === line.speaker)) {
      const one = new Option('', line.speaker);
      one.removeAttribute('label');
      one.dataset.side = line.side;
      people.prepend(one);
    }
  };
  // The reader's own time; the record's pages say universal time.
  const when = moment => { const date = new Date(moment); return (date.toDateString() === new Date().toDateString() ? clock : day).format(date); };
  const draw = (line, state) => {
    const known = shown.get(line.id);
    if (known && known.line.revision > line.revision) return;
    if (line.withdrawn) { known?.node?.remove(); shown.set(line.id, { line, node: null, state }); return; }
    const node = known?.node ?? row.content.firstElementChild.cloneNode(true);
    node.id = `e-${line.id}`;
    node.className = `noted of-${line.kind}`;
    within(node, '.tag').textContent = form.querySelector(`[name=kind][value="${line.kind}"] + span`).firstChild.textContent;
    within(node, '.person').textContent = line.speaker;
    within(node, '.side').textContent = [...side.options].find(o => o.value === line.side)?.text ?? '';
    within(node, '.words').textContent = line.text;
    within(node, '.words').hidden = !line.text;
    within(node, '.corrected').hidden = line.revision === 1;
    const first = known?.line.firstTypedAt ?? line.firstTypedAt ?? line.typedAt, time = within(node, 'time');
    [time.dateTime, time.textContent] = [first, when(first)];
    within(node, '.tie').hidden = !line.answers;
    if (line.answers) within(node, 'q').textContent = shown.get(line.answers)?.line.text ?? '…';
    within(node, '.correct').href = `?correct=${line.id}#capture`;
    within(node, '.withdraw').value = `withdraw ${line.id}`;
    if (!known?.node) list.prepend(node);
    shown.set(line.id, { line: { ...line, firstTypedAt: first }, node, state });
    mark(line.id, state);
    document.getElementById('nothing').hidden = true;
    offer(line);
  };
  const mark = (id, state) => {
    const one = shown.get(id);
    if (!one) return;
    one.state = state;
    if (!one.node) return;
    one.node.dataset.state = state;
    within(one.node, '.state').textContent = { waiting: words.isWaiting, sent: words.isSent }[state] ?? '';
  };
  // Lines that the record's page brought along.
  for (const node of [...list.children].reverse()) {
    const d = node.dataset, time = within(node, 'time');
    shown.set(d.id, { node, state: 'sent', line: { id: d.id, revision: Number(d.revision), sequence: Number(d.sequence), kind: d.kind, side: d.side, meeting: d.meeting, author: d.author,
      answers: d.answers || null, speaker: within(node, '.person').textContent, text: within(node, '.words').textContent, firstTypedAt: time.dateTime } });
  }

  let net = 'trying', telling = null;
  const tell = () => {
    telling ??= setTimeout(async () => {
      telling = null;
      const held = await queue(), waiting = held.filter(e => e.state === 'waiting').length, sent = await read('sent', 'count');
      status.dataset.net = net;
      const put = (name, said) => { const node = within(status, name); if (node.textContent !== said) node.textContent = said; };
      put('.net', words[net]);
      put('.waiting', words.waiting.replace('{0}', number.format(waiting)));
      put('.sent', words.sent.replace('{0}', number.format(sent)));
      [status.dataset.waiting, status.dataset.sent] = [waiting, sent];
    }, 250);
  };
  // What the queue holds, from whatever tab it came; what left it is sent.
  const refresh = async () => {
    const held = await queue(), waiting = new Set(held.filter(e => e.state === 'waiting').map(e => e.id));
    for (const entry of held.filter(e => e.state === 'waiting')) draw(entry, 'waiting');
    for (const [id, one] of shown) if (one.state === 'waiting' && !waiting.has(id)) mark(id, 'sent');
    showRefused(held.filter(e => e.state === 'refused'));
    tell();
  };
  let listed = '';
  const showRefused = entries => {
    const section = document.getElementById('refused'), keys = entries.map(e => e.key + e.reason).join();
    if (keys === listed) return;
    listed = keys;
    section.hidden = entries.length === 0;
    if (entries.length) say(`${within(section, 'h2').textContent}: ${words[entries.at(-1).reason] ?? ''}`);
    within(section, 'ul').replaceChildren(...entries.map(entry => {
      const item = document.createElement('li'), said = document.createElement('p'), why = document.createElement('p'), acts = document.createElement('p');
      if (!shown.has(entry.id) || shown.get(entry.id).state === 'waiting') { shown.get(entry.id)?.node?.remove(); shown.delete(entry.id); }
      [said.textContent, said.dir, said.className] = [[entry.speaker, entry.text].filter(Boolean).join(': ') || words.withdrawn, 'auto', 'words'];
      [why.textContent, why.className, acts.className] = [words[entry.reason] ?? entry.reason, 'why', 'acts'];
      const button = (label, act) => { const b = document.createElement('button'); [b.type, b.className, b.textContent] = ['button', 'quiet', label]; b.addEventListener('click', act); return b; };
      acts.append(button(words.putBack, () => putBack(entry)), ' ', button(words.drop, async () => { await change(['queue'], q => q.delete(entry.key)); changed(); }));
      item.append(said, why, acts);
      return item;
    }));
  };

  // --- Typing -------------------------------------------------------------------------------------------------------------------------------
  const typed = () => ({ author: field('author').value.trim(), meeting: field('meeting').value.trim(), kind: kindOf(), speaker: speaker.value.trim(), side: side.value, text: text.value, answers: answers.value || null });
  const fill = values => {
    for (const name of ['author', 'meeting', 'speaker', 'side', 'text']) if (values[name] !== undefined) field(name).value = values[name];
    if (values.kind) choose(values.kind);
    answers.value = values.answers ?? '';
    if (answers.selectedIndex < 0) answers.value = '';
  };
  const draft = kept => kept.put({ name: mine, ...typed(), editing, at: Date.now() });
  const keepDraft = () => { if (db && mine) change(['kept'], draft, 'relaxed').catch(lost); };
  const edit = what => { editing = what; within(form, '.editing').hidden = !what || what.revision === 1; };
  const blank = () => { text.value = ''; answers.value = ''; edit(null); };
  const lost = () => { broken = true; document.getElementById('broken').hidden = false; };

  // One step of the database: the entry gets its place and is kept, and the draft is empty. It is begun before this function returns.
  const store = (entry, replaces) => {
    draw(entry, 'keeping');
    const written = change(['queue', 'kept'], (q, kept) => {
      const put = sequence => { const known = shown.get(entry.id); if (known) known.line.sequence = sequence; q.put(Object.assign(entry, { sequence, key: `${entry.id}/${entry.revision}`, state: 'waiting', reason: null })); if (replaces && replaces !== entry.key) q.delete(replaces); };
      if (entry.sequence !== undefined) put(entry.sequence);
      else kept.get('counter').onsuccess = event => { const value = (event.target.result?.value ?? -1) + 1; kept.put({ name: 'counter', value }); put(value); };
      if (mine) draft(kept);
    });
    return written.then(() => { mark(entry.id, 'waiting'); changed(entry); });
  };
  const save = () => {
    const values = typed(), now = new Date().toISOString();
    values.text = values.text.trim().toWellFormed?.() ?? values.text.trim();
    if (!values.text && !(values.speaker && ['speaker', 'absence'].includes(values.kind))) { say(words['no-text']); text.focus(); return; }
    const { replaces = null, ...known } = editing ?? { id: newId(), revision: 1 };
    const entry = { ...values, ...known, typedAt: now, withdrawn: false };
    const before = { ...values, editing };
    say('');
    blank();
    store(entry, replaces).catch(() => { fill(before); edit(before.editing); lost(); });
    // Who takes the floor goes on to do what that side does.
    if (values.kind === 'speaker') choose({ committee: 'question', state: 'reply' }[values.side] ?? 'note');
    cleared = null;
    if (text !== document.activeElement && matchMedia('(pointer: fine)').matches) text.focus();
    keepDraft();
  };
  const withdraw = id => {
    const line = shown.get(id)?.line;
    if (!line) return;
    const { node, state, firstTypedAt, key, reason, ...rest } = line;
    store({ ...rest, revision: line.revision + 1, text: '', typedAt: new Date().toISOString(), author: field('author').value.trim() || line.author, withdrawn: true }).catch(lost);
    cleared = { ...typed(), text: line.text, kind: line.kind, speaker: line.speaker, side: line.side, answers: line.answers };
    say(words.withdrawn);
    text.focus();
  };
  const correct = id => {
    const { line } = shown.get(id);
    fill({ ...line, author: field('author').value || line.author });
    edit({ id, revision: line.revision + 1, sequence: line.sequence });
    keepDraft();
    text.focus();
  };
  const putBack = entry => {
    const unfinished = entry.reason === 'unfinished', revision = entry.revision + (entry.reason === 'otherwise' ? 1 : 0);
    fill({ ...entry, author: entry.author || field('author').value });
    edit(unfinished && !entry.editing ? { id: newId(), revision: 1, replaces: entry.key } : { ...(unfinished ? entry.editing : { id: entry.id, revision, sequence: entry.sequence }), replaces: entry.key });
    keepDraft();
    text.focus();
  };
  const tie = by => {
    const all = [...answers.options].filter(o => o.value), at = all.findIndex(o => o.selected), to = Math.min(all.length - 1, at + by);
    answers.value = to < 0 ? '' : all[to]?.value ?? '';
    if (answers.value) { choose('reply'); say(answers.selectedOptions[0].text); }
    keepDraft();
    text.focus();
  };
  const clear = () => {
    if (text.value || answers.value || editing) { if (text.value) cleared = typed(); blank(); }
    else if (cleared) { fill({ ...cleared, author: field('author').value }); cleared = null; }
    keepDraft();
    text.focus();
  };
  const withdrawLast = () => { const last = list.firstElementChild; if (last) withdraw(last.id.slice(2)); };

  form.addEventListener('submit', event => {
    if (broken) return;
    event.preventDefault();
    const act = event.submitter?.value ?? 'save';
    const run = () => act.startsWith('withdraw ') ? withdraw(act.slice(9)) : save();
    if (db) run(); else ready.then(run, () => form.submit());
  });
  form.addEventListener('input', event => {
    if (event.target === text && !event.isComposing) {
      const begun = /^\s*(\p{L})\s*[:：]\s?/u.exec(text.value), at = begun ? letters.indexOf(begun[1].toLowerCase()) : -1;
      if (at >= 0) { choose(kindNames[at]); text.value = text.value.slice(begun[0].length); }
    }
    if (event.target === speaker) {
      const known = [...document.getElementById('speakers').options].find(o => o.value === speaker.value.trim());
      if (known?.dataset.side && [...side.options].some(o => o.value === known.dataset.side)) side.value = known.dataset.side;
    }
    keepDraft();
  });
  form.addEventListener('change', keepDraft);
  document.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229) return;
    const inside = form.contains(event.target) || event.target === document.body, digit = /^Digit([1-7])$/.exec(event.code);
    if (event.altKey && !event.ctrlKey && digit) choose(kindNames[digit[1] - 1]), keepDraft();
    else if (event.altKey && inside && event.key === 'ArrowUp') tie(1);
    else if (event.altKey && inside && event.key === 'ArrowDown') tie(-1);
    else if (event.key === 'Escape' && inside && !event.target.matches('input[list], select')) clear();
    else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ' && (event.target === text || event.target === document.body) && !text.value) withdrawLast();
    else if (event.key === 'Enter' && !event.shiftKey && event.target === text) form.requestSubmit(within(form, '.save'));
    else if (event.key === 'Enter' && [speaker, field('meeting'), field('author')].includes(event.target)) text.focus();
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', event => {
    if (broken || !event.target.closest('.correct')) return;
    event.preventDefault();
    correct(event.target.closest('.noted').id.slice(2));
  });

  // --- Sending ------------------------------------------------------------------------------------------------------------------------------
  const others = self.BroadcastChannel ? new BroadcastChannel(`capture ${base}`) : null;
  // Another tab is told the line itself: it may be sent, and gone from the queue, before that tab looks there.
  const changed = (line = null) => { others?.postMessage(line); tell(); refresh(); send(); };
  others?.addEventListener('message', event => { if (event.data?.id) draw(event.data, 'waiting'); refresh(); send(); });

  let sending = false, again = false, pause = 0, timer = null, most = 50;
  const alone = work => navigator.locks ? navigator.locks.request(`capture send ${base}`, work) : work();
  const ask = async () => {
    const answer = await fetch(`${base}/token`, { cache: 'no-store', signal: AbortSignal.timeout(20000) });
    if (!answer.ok) throw new Error(String(answer.status));
    ({ token, header } = await answer.json());
  };
  const post = async (batch, once = true) => {
    if (!token) await ask();
    const entries = batch.map(({ key, state, reason, firstTypedAt, ...entry }) => entry);
    const answer = await fetch(`${base}/entries`, { method: 'POST', headers: { 'Content-Type': 'application/json', [header]: token }, body: JSON.stringify({ entries }), cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(20000) });
    if (answer.status === 400 && once) { token = null; return post(batch, false); }
    if (answer.status === 413) most = Math.max(1, most >> 1);
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()).results;
  };
  const acknowledge = (batch, results) => change(['queue', 'sent'], (q, sent) => {
    for (const entry of batch) {
      const said = results.find(r => r.id === entry.id && r.revision === entry.revision) ?? results[batch.indexOf(entry)];
      if (said?.as === 'recorded' || said?.as === 'unchanged') { q.delete(entry.key); sent.put({ id: entry.id }); }
      else if (said?.as === 'refused') q.put({ ...entry, state: 'refused', reason: said.reason });
    }
  });
  const send = async () => {
    if (sending) { again = true; return; }
    if (timer || !db) return;
    sending = true;
    try {
      await alone(async () => {
        do {
          again = false;
          for (let batch; (batch = (await queue()).filter(e => e.state === 'waiting').slice(0, most)).length;) {
            await acknowledge(batch, await post(batch));
            [net, pause] = ['online', 0];
            others?.postMessage(null);
            await refresh();
          }
        } while (again);
        if (net !== 'online') { await ask(); [net, pause] = ['online', 0]; }
      });
    } catch {
      net = navigator.onLine ? 'failing' : 'offline';
      pause = Math.min(pause * 2 || 1000, 60000);
      timer = setTimeout(() => { timer = null; send(); }, pause * (.75 + Math.random() / 2));
    } finally {
      sending = false;
    }
    tell();
    if (again && !timer) send();
  };
  const now = () => { clearTimeout(timer); [timer, pause] = [null, 0]; send(); };
  addEventListener('online', now);
  addEventListener('offline', now);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible' && net !== 'online') now(); });

  // --- Beginning ----------------------------------------------------------------------------------------------------------------------------
  // A draft belongs to the tab that holds its lock. What a closed tab left is taken up: the last line into the form, any other as one that is not finished.
  const claim = name => new Promise(done => {
    if (!navigator.locks) { done(true); return; }
    // A page that is loaded again waits a moment for itself to be gone.
    navigator.locks.request(`capture ${base} ${name}`, { signal: AbortSignal.timeout(1000) }, () => { done(true); return new Promise(() => {}); }).catch(() => done(false));
  });
  const takeUp = async () => {
    mine = `draft ${newId()}`;
    claim(mine);
    if (text.value) keepDraft();
    const drafts = (await read('kept', 'getAll')).filter(k => k.name.startsWith('draft ') && k.name !== mine).sort((a, b) => !!b.text.trim() - !!a.text.trim() || b.at - a.at);
    for (const { name } of drafts) {
      const left = await claim(name) && await read('kept', 'get', name);
      if (!left) continue;
      const free = !text.value && !editing && !taken;
      if (free) { taken = true; fill({ ...left, author: left.author || field('author').value }); edit(left.editing); }
      await change(['queue', 'kept'], (q, kept) => {
        const { name: old, at, ...entry } = left;
        if (free) draft(kept);
        else if (left.text.trim()) q.put({ ...entry, id: newId(), revision: 1, sequence: -1, key: `unfinished ${old} ${at}`, state: 'refused', reason: 'unfinished' });
        kept.delete(name);
      });
    }
    await refresh();
  };
  let taken = false;
  for (const hidden of [document.getElementById('keys'), status, within(form, '.clear'), within(form, '.last')]) hidden.hidden = false;
  within(form, '.clear').addEventListener('click', clear);
  within(form, '.last').addEventListener('click', () => tie(1));
  for (const one of [...shown.values()]) { const time = within(one.node, 'time'); [time.title, time.textContent] = [time.textContent, when(time.dateTime)]; }
  ready.then(async () => {
    await refresh();
    await takeUp();
    if (matchMedia('(pointer: fine)').matches && document.activeElement === document.body) (field('author').value ? text : field('author')).focus();
    form.dataset.ready = 'yes';
    if (new URLSearchParams(location.search).has('correct')) edit({ id: field('id').value, revision: Number(field('revision').value), sequence: Number(field('sequence').value) });
    send();
    navigator.storage?.persist?.();
  }).catch(lost);
  if ('serviceWorker' in navigator) navigator.serviceWorker.register(`${base}-worker.js`, { scope: base, updateViaCache: 'none' }).then(() => navigator.serviceWorker.ready).then(() => { form.dataset.worker = 'yes'; }, () => { /* the page opens with network only */ });
})();
