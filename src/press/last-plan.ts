import { join } from 'node:path'

import type { EarlierPlan } from '../routes/earlier-plan.ts'
import { readNote, writeNote } from './note.ts'

const FILE = 'last-plan'
const HEADER = 'bantin-plan 1'

/** The last plan that was noted in a cache; null when there is none that is whole. */
export function readLastPlan(cache: string): EarlierPlan | null {
  const noted = readNote(join(cache, FILE), HEADER)
  return isPlan(noted) ? noted : null
}

function isPlan(value: unknown): value is EarlierPlan {
  return typeof value === 'object' && value !== null && 'fingerprints' in value
}

/** Notes a plan for the next one. */
export function writeLastPlan(cache: string, plan: EarlierPlan): void {
  writeNote(join(cache, FILE), HEADER, plan)
}
