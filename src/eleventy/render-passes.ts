import type { Order, Printed } from '../press/order.ts'
import type { Crew } from './crew.ts'
import { type Pass, pagesOf } from './pass.ts'
import { type Configure, runPass } from './run-pass.ts'

/** Pages that one pass renders: memory grows with it, and each pass costs some milliseconds. */
const PAGES_A_PASS = 250

/** Fewer pages than this are rendered sooner here than a worker has started. */
const FEW = 500

export interface RenderOptions extends Omit<Pass, 'pages'> {
  readonly configure: Configure
  /** Threads that render besides this one; null for none. */
  readonly crew: Crew | null
}

/**
 * Renders through Eleventy, pass by pass: in this thread, and in workers too when there are many. What a page is
 * made from is gathered when its turn comes, or when its pass goes to a worker, so that little of it is in memory.
 *
 * @throws what a layout throws.
 */
export async function* renderPasses(orders: readonly Order[], options: RenderOptions): AsyncGenerator<Printed> {
  const { configure, crew, layouts, chromes } = options
  const passes = passesOf(orders, { layouts, chromes })
  if (crew !== null && orders.length >= FEW) yield* inThreads(passes, crew, configure)
  else for (const pass of passes) yield* await runPass(pass, configure)
}

function* passesOf(orders: readonly Order[], shared: Omit<Pass, 'pages'>): Generator<Pass> {
  for (let start = 0; start < orders.length; start += PAGES_A_PASS) {
    yield { ...shared, pages: pagesOf(orders.slice(start, start + PAGES_A_PASS)) }
  }
}

/** This thread takes a pass whenever the others have enough of them. */
async function* inThreads(passes: Iterable<Pass>, crew: Crew, configure: Configure): AsyncGenerator<Printed> {
  const pending = new Set<Promise<void>>()
  const done: Printed[] = []
  const failures: unknown[] = []
  const hand = (pass: Pass): void => {
    const rendered = crew.render(pass).then((printed) => {
      pending.delete(rendered)
      done.push(...printed)
    })
    pending.add(rendered)
    // Thrown below, when this thread has ended its own pass.
    rendered.catch((failure: unknown) => failures.push(failure))
  }
  for (const pass of passes) {
    if (failures.length > 0) break
    if (pending.size < crew.passes) hand(pass)
    else yield* await runPass(pass, configure)
    yield* done.splice(0)
  }
  await Promise.all(pending)
  yield* done
}
