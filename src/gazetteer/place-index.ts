import { foldKey } from '../domain/text.ts'
import type { CityEntry } from './provinces.ts'
import type { Unit, UnitName } from './unit.ts'

/** A unit that answers to a written name, with those of its names that the writing fits. */
export interface Answer {
  readonly unit: Unit
  readonly names: readonly UnitName[]
}

/** Units by all that may be written for them; made once, then each look-up is one step. */
export interface PlaceIndex {
  readonly units: ReadonlyMap<string, Unit>
  /** By `foldKey()`. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>
  /** Ids of the units that well-known places lie in, by `foldKey()` of the place. */
  readonly cities: ReadonlyMap<string, string>
}

/**
 * The index for `findPlace()`.
 *
 * @param cities places that are no units of this index but are written for one.
 */
export function placeIndex(units: readonly Unit[], cities: readonly CityEntry[] = []): PlaceIndex {
  const answers = new Map<string, Answer[]>()
  for (const unit of units) {
    for (const [key, names] of keysOf(unit)) answers.set(key, [...(answers.get(key) ?? []), { unit, names }])
  }
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    answers,
    cities: new Map(cities.map(({ name, province }) => [foldKey(name), province])),
  }
}

/** What a unit answers to: its id and aliases mean it under any name, a name means that name. */
function keysOf(unit: Unit): ReadonlyMap<string, readonly UnitName[]> {
  const keys = new Map<string, readonly UnitName[]>()
  for (const name of unit.names) {
    const key = foldKey(name.name)
    keys.set(key, [...(keys.get(key) ?? []), name])
  }
  for (const alias of [unit.id, ...unit.aliases]) {
    const key = foldKey(alias)
    if (!keys.has(key)) keys.set(key, unit.names)
  }
  keys.delete('')
  return keys
}
