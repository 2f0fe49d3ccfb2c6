import bantin from '../../.eleventy.ts'
import type { Printed } from '../press/order.ts'
import type { Pass } from '../eleventy/pass.ts'
import { runPass } from '../eleventy/run-pass.ts'

/** What a worker thread does: one pass at a time. */
export function renderWorker(pass: Pass): Promise<readonly Printed[]> {
  return runPass(pass, bantin)
}
