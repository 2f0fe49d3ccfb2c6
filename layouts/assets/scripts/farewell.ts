import { during, ownCaches } from './worker-events.ts'

/** Takes the place of a service worker that the owner has switched off: forgets what was kept, and goes. */
declare const registration: ServiceWorkerRegistration
declare const skipWaiting: () => Promise<void>

during('install', () => skipWaiting())

during('activate', async () => {
  const names = await ownCaches(registration.scope)
  await Promise.all(names.map((name) => caches.delete(name)))
  await registration.unregister()
})
