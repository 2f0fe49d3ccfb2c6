import type { Locality } from '../domain/site.ts'
import { localityUnits } from '../gazetteer/localities.ts'
import { provinces } from '../gazetteer/provinces.ts'
import type { Unit } from '../gazetteer/unit.ts'
import type { Places } from './query/format.ts'
import { foldedKey, wordsOf } from './query/places.ts'

/** No places to look for: every item of the country, or of the world, would answer. */
const EVERYWHERE: ReadonlySet<string> = new Set(['toan-quoc', 'quoc-te'])

/** Names of their own, and no other spelling of the unit's. */
const OWN_NAMES: ReadonlySet<string> = new Set(['Sài Gòn', 'Thủ đô Hà Nội'])

/** Provinces past and present and the localities of the bulletin, as a query may name them. */
export function placeList(localities: readonly Locality[]): Places {
  const units = [...provinces(), ...localityUnits(localities)].filter(({ id }) => !EVERYWHERE.has(id))
  const newest = new Map(units.map((unit) => [unit.id, namesOf(unit).at(-1) ?? '']))
  const names = [...new Set(units.flatMap(namesOf))]
  const known = new Set(names.map(keyOf))
  const aliases = units.flatMap(({ id, aliases: own }) =>
    own
      .filter((alias) => !OWN_NAMES.has(alias))
      .map((alias) => [keyOf(alias), newest.get(id) ?? ''] as const)
      .filter(([key]) => !known.has(key)),
  )
  return {
    names,
    // Where two places share a spelling, the first is meant.
    aliases: [...new Map(aliases.toReversed())].reverse(),
    heirs: units.flatMap((unit) => {
      const heirs = (unit.became?.ids ?? []).flatMap((id) => newest.get(id) ?? [])
      return heirs.length === 0 ? [] : namesOf(unit).map((name) => ({ name, heirs }))
    }),
  }
}

function keyOf(name: string): string {
  return foldedKey(wordsOf(name))
}

function namesOf({ names }: Unit): readonly string[] {
  return [...new Set(names.map(({ name }) => name.replace(/^TP\.\s*/u, '')))]
}
