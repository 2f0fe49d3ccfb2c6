import { join } from 'node:path'

import type { Order, Printed } from '../press/order.ts'
import { packageRoot } from './package-root.ts'
import { type Pass, pagesOf } from './pass.ts'
import { type Configure, runPass } from './run-pass.ts'

/** Where `prepare` puts the compiled worker. */
export const COMPILED_WORKER = '.compiled/render-worker.js'

/** Pages that one pass renders: memory grows with it, and each pass costs some milliseconds. */
const PAGES_A_PASS = 250

/** Fewer pages than this are rendered sooner here than a worker has started. */
const FEW = 500

export interface RenderOptions extends Omit<Pass, 'pages'> {
  readonly configure: Configure
  /** Threads at most, this one among them. */
  readonly jobs: number
}

/**
 * Renders through Eleventy, pass by pass: in this thread, and in workers too when there are many. What a page is
 * made from is gathered when its pass starts, so that never more than a few passes are in memory.
 *
 * @throws what a layout throws.
 */
export async function* renderPasses(orders: readonly Order[], options: RenderOptions): AsyncGenerator<Printed> {
  const { configure, jobs, layouts, chromes } = options
  const passes = passesOf(orders, { layouts, chromes })
  if (jobs > 1 && orders.length >= FEW) yield* inThreads(passes, options)
  else for (const pass of passes) yield* await runPass(pass, configure)
}

function* passesOf(orders: readonly Order[], shared: Omit<Pass, 'pages'>): Generator<Pass> {
  for (let start = 0; start < orders.length; start += PAGES_A_PASS) {
    yield { ...shared, pages: pagesOf(orders.slice(start, start + PAGES_A_PASS)) }
  }
}

/** Passes that a worker has before it: the one that it renders, and the next, so that it never waits. */
const PASSES_A_WORKER = 2

/** This thread is one of the jobs: it takes a pass whenever every worker has enough of them. */
async function* inThreads(passes: Iterable<Pass>, { jobs, configure }: RenderOptions): AsyncGenerator<Printed> {
  const { Piscina } = await import('piscina')
  const workers = jobs - 1
  const pool = new Piscina<Pass, readonly Printed[]>({
    filename: join(packageRoot(), COMPILED_WORKER),
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: PASSES_A_WORKER,
  })
  const pending = new Set<Promise<void>>()
  const done: Printed[] = []
  const failures: unknown[] = []
  const hand = (pass: Pass): void => {
    const rendered = pool.run(pass).then((printed) => {
      pending.delete(rendered)
      done.push(...printed)
    })
    pending.add(rendered)
    // Thrown below, when this thread has ended its own pass.
    rendered.catch((failure: unknown) => failures.push(failure))
  }
  try {
    for (const pass of passes) {
      if (failures.length > 0) break
      if (pending.size < workers * PASSES_A_WORKER) hand(pass)
      else yield* await runPass(pass, configure)
      yield* done.splice(0)
    }
    await Promise.all(pending)
    yield* done.splice(0)
  } finally {
    await pool.destroy()
  }
}
