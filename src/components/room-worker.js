/* global kept -- the name of the cache, put before this by its route */
// Keeps the guides that have been opened in the room on the device, and gives them when the network does not answer.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(caches.open(kept).then((cache) => Promise.allSettled(event.data.map((file) => cache.add(file))))));
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const fromKept = () => caches.match(event.request, { ignoreSearch: true }).then((found) => found ?? Response.error());
  event.respondWith(fetch(event.request).catch(fromKept));
});
