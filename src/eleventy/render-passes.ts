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
  /** Worker threads at most; 1 renders in this thread. */
  readonly jobs: number
}

/**
 * Renders through Eleventy, pass by pass: in this thread, or spread over workers when there are many. What a page is
 * made from is gathered when its pass starts, so that never more than a few passes are in memory.
 *
 * @throws what a layout throws.
 */
export async function* renderPasses(orders: readonly Order[], options: RenderOptions): AsyncGenerator<Printed> {
  const { configure, jobs, layouts, chromes } = options
  const passes = passesOf(orders, { layouts, chromes })
  if (jobs > 1 && orders.length >= FEW) yield* inWorkers(passes, jobs)
  else for (const pass of passes) yield* await runPass(pass, configure)
}

function* passesOf(orders: readonly Order[], shared: Omit<Pass, 'pages'>): Generator<Pass> {
  for (let start = 0; start < orders.length; start += PAGES_A_PASS) {
    yield { ...shared, pages: pagesOf(orders.slice(start, start + PAGES_A_PASS)) }
  }
}

/** As many passes as workers are under way, and one more waits, so that none is idle. */
async function* inWorkers(passes: Iterable<Pass>, jobs: number): AsyncGenerator<Printed> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<Pass, readonly Printed[]>({
    filename: join(packageRoot(), COMPILED_WORKER),
    minThreads: jobs,
    maxThreads: jobs,
  })
  try {
    const pending: Promise<readonly Printed[]>[] = []
    for (const pass of passes) {
      pending.push(pool.run(pass))
      if (pending.length > jobs) yield* (await pending.shift()) ?? []
    }
    for (const last of pending) yield* await last
  } finally {
    await pool.destroy()
  }
}
