import type { PlainDate } from '../domain/moment.ts'

/** What a unit was called in one stretch of its life. */
export interface UnitName {
  /** As lists print it: “Hưng Yên”, “TP. Hồ Chí Minh”. */
  readonly name: string
  /** With its kind: “Tỉnh Hưng Yên”. */
  readonly officialName: string
  /** Lower case: `tỉnh`, `thành phố trực thuộc trung ương`, `xã`. */
  readonly kind: string
  /** First and last day, inclusive; null is open: since before the data tells, or still so. */
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

/** A merger, a division or a split: on its day the units took the place of another, were joined into it, or parted. */
export interface UnitChange {
  readonly from: PlainDate
  readonly ids: readonly string[]
}

/** A province, or a locality of one, through all its names: one unit, one page. */
export interface Unit {
  readonly id: string
  /** Oldest first, without gaps. */
  readonly names: readonly [UnitName, ...UnitName[]]
  /** Other spellings that mean the whole unit and nothing else; never printed. */
  readonly aliases: readonly string[]
  /** What took its place, when it is gone. */
  readonly became: UnitChange | null
  /** What it was made of when its area last grew, itself included where its name lives on. */
  readonly madeOf: UnitChange | null
  /** What it was a part of until its first day, where that lived on. */
  readonly splitFrom: UnitChange | null
  /** What it was when others were split from it: itself and those. */
  readonly splitInto: UnitChange | null
  /** Of the six regions while in force, of the eight traditional ones for a province gone in 2025; null for all others. */
  readonly region: string | null
  /** `older`: gone by 2008-08-01, before the 63 provinces. */
  readonly era: 'current' | 'former' | 'older'
}

/** The name that a unit bore on a day, or null when it was not yet, or no longer. */
export function nameOn(unit: Unit, day: PlainDate): UnitName | null {
  return unit.names.find((name) => isBegun(name, day) && !isEnded(name, day)) ?? null
}

/** True from the first day of a name on. */
export function isBegun({ from }: UnitName, day: PlainDate): boolean {
  return from === null || from <= day
}

/** True after the last day of a name. */
export function isEnded({ to }: UnitName, day: PlainDate): boolean {
  return to !== null && to < day
}

/** The name to call a unit by on any day: that of the day, else the last before it, else its first. */
export function nameNear(unit: Unit, day: PlainDate): UnitName {
  return nameOn(unit, day) ?? unit.names.findLast((name) => isEnded(name, day)) ?? unit.names[0]
}

/**
 * An official name inside a sentence.
 *
 * @example runningName('Tỉnh Hưng Yên') // 'tỉnh Hưng Yên'
 */
export function runningName(officialName: string): string {
  return officialName.charAt(0).toLowerCase() + officialName.slice(1)
}
