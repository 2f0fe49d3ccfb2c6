import { answering, during, ownCaches } from './worker-events.ts'

/**
 * Service worker: keeps the pages that the reader visited, with their pictures, and shows them when there is no
 * network. The network is always asked first, so that nothing old is shown to who is online; it knows no list of
 * content and fetches nothing ahead but the page that says that there is no network.
 */
declare const registration: ServiceWorkerRegistration
declare const clients: {
  readonly claim: () => Promise<void>
  readonly matchAll: () => Promise<readonly { readonly url: string }[]>
}
declare const skipWaiting: () => Promise<void>

/** Raise it when what is kept is no longer fit to be shown: all of it is then forgotten. */
const VERSION = '1'
const { scope } = registration
const PAGES = { name: `bantin pages ${VERSION} ${scope}`, most: 60 }
const FILES = { name: `bantin files ${VERSION} ${scope}`, most: 120 }
const APART = { name: `bantin offline ${VERSION} ${scope}`, most: 1 }
const OFFLINE_PAGE = new URL('ngoai-tuyen/', scope).href

during('install', async () => {
  const cache = await caches.open(APART.name)
  await cache.add(new Request(OFFLINE_PAGE, { cache: 'reload' }))
  await skipWaiting()
})

during('activate', async () => {
  const kept = [PAGES, FILES, APART].map(({ name }) => name)
  const old = (await ownCaches(scope)).filter((name) => !kept.includes(name))
  await Promise.all(old.map((name) => caches.delete(name)))
  await clients.claim()
  await Promise.all((await clients.matchAll()).map(({ url }) => keepOpen(url)))
})

/** The page that brought this worker was loaded without it. */
async function keepOpen(url: string): Promise<void> {
  try {
    const answer = await fetch(url)
    if (answer.ok && !answer.redirected) await keep(new Request(url), answer, PAGES)
  } catch {
    // No network at this moment: it is kept when it is visited again.
  }
}

answering((request, goOn) => {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return null
  if (request.mode === 'navigate') return networkFirst(request, PAGES, goOn)
  return ['image', 'script'].includes(request.destination) ? networkFirst(request, FILES, goOn) : null
})

/** What comes is shown while it comes, and kept when it is whole. */
async function networkFirst(
  request: Request,
  store: typeof PAGES,
  goOn: (work: Promise<unknown>) => void,
): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected) goOn(keep(request, answer.clone(), store))
    return answer
  } catch (failure) {
    const kept = await (await caches.open(store.name)).match(request, { ignoreSearch: true })
    const instead = kept ?? (store === PAGES ? await caches.match(OFFLINE_PAGE) : undefined)
    if (instead === undefined) throw failure
    return instead
  }
}

/** Keeps an answer, and as many of the newest others as there is room for. */
async function keep(request: Request, answer: Response, { name, most }: typeof PAGES): Promise<void> {
  try {
    const cache = await caches.open(name)
    // Taken out first, whatever its query was: what was visited again is then the newest, and the only one.
    await cache.delete(request, { ignoreSearch: true })
    await cache.put(request, answer)
    const keys = await cache.keys()
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
  } catch {
    // The disk is full: the page is shown and not kept.
  }
}
