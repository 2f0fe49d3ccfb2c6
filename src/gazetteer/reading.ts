import type { PlainDate } from '../domain/moment.ts'
import type { Answer } from './place-index.ts'
import { type Unit, type UnitName, isBegun, isEnded, nameNear, nameOn } from './unit.ts'

/**
 * How a name fits a day, best first: in force; over; not yet begun; of another kind than the one written
 * (“TP Thái Bình” was a city inside the province).
 */
const STANDINGS = ['in-force', 'former', 'early', 'wrong-kind'] as const

/** One unit that a written name may mean, and the name to print for it. */
export interface Reading {
  readonly unit: Unit
  readonly name: UnitName
  readonly standing: (typeof STANDINGS)[number]
}

/**
 * Reads an answer at a day.
 *
 * @param kind the kind written before the name, or null.
 */
export function readingOf({ unit, names }: Answer, kind: string | null, day: PlainDate): Reading {
  const fitting = kind === null ? names : names.filter((name) => name.kind.startsWith(kind))
  const inForce = nameOn(unit, day)
  if (inForce !== null && fitting.includes(inForce)) return { unit, name: inForce, standing: 'in-force' }
  const former = fitting.findLast((name) => isEnded(name, day))
  if (former !== undefined) return { unit, name: former, standing: 'former' }
  // The name of later years, written without a kind: “Huế” in 2024 is the Thừa Thiên Huế of then.
  if (inForce !== null && (kind === null || isHarmless(kind, unit)))
    return { unit, name: inForce, standing: 'in-force' }
  const early = fitting.find((name) => !isBegun(name, day))
  if (early !== undefined && inForce === null) return { unit, name: early, standing: 'early' }
  return { unit, name: nameNear(unit, day), standing: 'wrong-kind' }
}

/** “Tỉnh” before a city that never was a province: nothing else can be meant. */
function isHarmless(kind: string, unit: Unit): boolean {
  return kind === 'tỉnh' && unit.names.every((name) => name.kind === 'thành phố trực thuộc trung ương')
}

/** The readings that fit best: of those in force all, of former ones the last to end. */
export function bestOf(readings: readonly Reading[]): readonly Reading[] {
  const standing = STANDINGS.find((each) => readings.some((reading) => reading.standing === each))
  const best = readings.filter((reading) => reading.standing === standing)
  if (standing !== 'former') return best
  const last = best
    .map(({ name }) => name.to ?? '')
    .sort()
    .at(-1)
  return best.filter(({ name }) => name.to === last)
}
