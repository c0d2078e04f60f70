// Opens the page of capture while there is no network. It keeps that page as it is without entries, and the files that it is made of; nothing that anybody typed.
'use strict';
const scope = new URL(self.registration.scope).pathname;
const name = `capture ${scope}`;

// The files first, then the page: what is kept is always whole.
const keep = async () => {
  const page = await fetch(`${scope}?shell`, { credentials: 'same-origin', cache: 'no-store' });
  if (!page.ok || page.redirected) throw new Error(`The page cannot be kept: ${page.status}`);
  const files = [...(await page.clone().text()).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(m => m[1]);
  const kept = await caches.open(name);
  await Promise.all(files.map(async file => { if (!await kept.match(file)) await kept.add(file); }));
  await kept.put(scope, page);
  for (const old of await kept.keys()) {
    const path = new URL(old.url).pathname;
    if (path !== scope && !files.includes(path)) await kept.delete(old);
  }
};

const open = async event => {
  const kept = await (await caches.open(name)).match(scope);
  try {
    const page = await fetch(event.request, kept ? { signal: AbortSignal.timeout(6000) } : undefined);
    if (page.status < 500 || !kept) {
      event.waitUntil(keep().catch(() => { /* what is kept already stays */ }));
      return page;
    }
  } catch (failed) {
    if (!kept) throw failed;
  }
  return kept;
};

const file = async request => (await (await caches.open(name)).match(request)) ?? fetch(request);

self.addEventListener('install', event => { self.skipWaiting(); event.waitUntil(keep()); });
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (event.request.mode === 'navigate' && pathname === scope) event.respondWith(open(event));
  else if (pathname.startsWith('/assets/')) event.respondWith(file(event.request));
});
