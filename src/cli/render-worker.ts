import bantin from '../../.eleventy.ts'
import type { Printed } from '../press/order.ts'
import { type GatheredPass, ungathered } from '../eleventy/pass.ts'
import { runPass } from '../eleventy/run-pass.ts'
import { inTurn } from './in-turn.ts'

const turn = inTurn()

/** What a worker thread does: one pass at a time, whatever waits. */
export function renderWorker(pass: GatheredPass): Promise<readonly Printed[]> {
  return turn(() => runPass(ungathered(pass), bantin))
}
