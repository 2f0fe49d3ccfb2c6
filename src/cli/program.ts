import type { Printed } from '../press/order.ts'
import type { Pass } from '../eleventy/pass.ts'

/** The command line. */
export async function main(): Promise<void> {
  const bantin = await import('./bantin.ts')
  await bantin.main()
}

/** What a worker thread does: one pass at a time. */
export async function renderWorker(pass: Pass): Promise<readonly Printed[]> {
  const worker = await import('./render-worker.ts')
  return worker.renderWorker(pass)
}
