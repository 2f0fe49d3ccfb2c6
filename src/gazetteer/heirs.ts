import type { PlainDate } from '../domain/moment.ts'
import type { PlaceIndex } from './place-index.ts'
import { type Unit, type UnitName, nameOn } from './unit.ts'

/** A unit in force on the day asked for. */
export interface Heir {
  readonly unit: Unit
  readonly name: UnitName
}

/**
 * What stands in a unit's place on a day, through as many changes as it takes: the unit itself while it lives, nobody
 * when the data names no heir, several after a division.
 *
 * @example heirsOn(index, Hà Nam Ninh, '2026-01-01') // Ninh Bình
 */
export function heirsOn(index: PlaceIndex, unit: Unit, day: PlainDate): readonly Heir[] {
  const heirs = new Map<string, Heir>()
  const seen = new Set<string>()
  const pending = [unit]
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (seen.has(next.id)) continue
    seen.add(next.id)
    const name = nameOn(next, day)
    if (name !== null) heirs.set(next.id, { unit: next, name })
    else pending.push(...(next.became?.ids ?? []).flatMap((id) => index.units.get(id) ?? []))
  }
  return [...heirs.values()]
}
