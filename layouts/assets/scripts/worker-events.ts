/** The parts of a service worker's events that are used; TypeScript's types of browsers and of workers exclude each other. */
interface LongEvent extends Event {
  /** Keeps the worker alive until the work is done. */
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface RequestEvent extends LongEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

/** Does work of the worker's own life, `install` or `activate`. */
export function during(stage: 'install' | 'activate', work: () => Promise<unknown>): void {
  addEventListener(stage, (event) => {
    if (isLong(event)) event.waitUntil(work())
  })
}

/** Answers requests, and may go on working after that; null leaves one to the browser. */
export function answering(answer: (request: Request, goOn: LongEvent['waitUntil']) => Promise<Response> | null): void {
  addEventListener('fetch', (event) => {
    if (!isRequest(event)) return
    const response = answer(event.request, (work) => {
      event.waitUntil(work)
    })
    if (response !== null) event.respondWith(response)
  })
}

function isLong(event: Event): event is LongEvent {
  return 'waitUntil' in event
}

function isRequest(event: Event): event is RequestEvent {
  return 'respondWith' in event
}

/** Caches of this bulletin's worker: other folders of a host may have theirs. */
export async function ownCaches(scope: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith('bantin ') && name.endsWith(` ${scope}`))
}
