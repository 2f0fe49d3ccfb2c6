import bantin from '../../.eleventy.ts'
import type { Printed } from '../press/order.ts'
import type { Pass } from '../eleventy/pass.ts'
import { runPass } from '../eleventy/run-pass.ts'
import { inTurn } from './in-turn.ts'

const turn = inTurn()

/** What a worker thread does: one pass at a time, whatever waits. */
export function renderWorker(pass: Pass): Promise<readonly Printed[]> {
  return turn(() => runPass(pass, bantin))
}
