import type { Opened } from '../content/file-reader.ts'
import type { ReadingWork } from '../eleventy/crew.ts'
import type { Printed } from '../press/order.ts'
import type { GatheredPass } from '../eleventy/pass.ts'

/** The command line. */
export async function main(): Promise<void> {
  const bantin = await import('./bantin.ts')
  await bantin.main()
}

/** What a worker thread does: one pass at a time. */
export async function renderWorker(pass: GatheredPass): Promise<readonly Printed[]> {
  const worker = await import('./render-worker.ts')
  return worker.renderWorker(pass)
}

/** The other thing that it does: it reads the files that it is given. */
export async function readWorker(work: ReadingWork): Promise<readonly Opened[]> {
  const worker = await import('./read-worker.ts')
  return worker.readWorker(work)
}
