import { join } from 'node:path'

import type { Piscina } from 'piscina'

import type { Opened, ReaderOptions } from '../content/file-reader.ts'
import type { Elsewhere } from '../content/read-all.ts'
import type { FoundFile } from '../content/walk.ts'
import { lazy } from '../domain/lazy.ts'
import type { Printed } from '../press/order.ts'
import { packageRoot } from './package-root.ts'
import { gathered, type Pass } from './pass.ts'

/** Where `prepare` puts the compiled worker. */
export const COMPILED_WORKER = '.compiled/render-worker.js'

/** Pieces of work that a thread has before it: the one that it does, and the next, so that it never waits. */
const AT_A_TIME = 2

/** Threads besides this one, for a long work. They start when they are first asked. */
export interface Crew extends Elsewhere {
  /** How many passes they have before them at most, so that none waits. */
  readonly passes: number
  readonly render: (pass: Pass) => Promise<readonly Printed[]>
  readonly dismiss: () => Promise<void>
}

/** What texts are read with, as far as files do not tell. */
export type ReadingTerms = Omit<ReaderOptions, 'walk'>

/** Files for another thread to read: plain JSON, as a pass is. */
export interface ReadingWork extends ReadingTerms {
  readonly files: readonly FoundFile[]
}

/** @param threads at least one. */
export function crewOf(threads: number, terms: ReadingTerms): Crew {
  const pools: Promise<Piscina>[] = []
  const pool = lazy(() => {
    const begun = started(threads)
    pools.push(begun)
    return begun
  })
  const ask = async (name: string, work: object): Promise<unknown> => (await pool()).run(work, { name })
  return {
    batches: threads * AT_A_TIME,
    passes: threads * AT_A_TIME,
    read: (files) => ask('read', { ...terms, files } satisfies ReadingWork) as Promise<readonly Opened[]>,
    render: (pass) => ask('default', gathered(pass)) as Promise<readonly Printed[]>,
    async dismiss() {
      for (const each of pools) await (await each).destroy()
    },
  }
}

async function started(threads: number): Promise<Piscina> {
  const { Piscina: Pool } = await import('piscina')
  return new Pool({
    filename: join(packageRoot(), COMPILED_WORKER),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: AT_A_TIME,
  })
}
