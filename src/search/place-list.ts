import type { Locality } from '../domain/site.ts'
import { localityUnits } from '../gazetteer/localities.ts'
import { provinces } from '../gazetteer/provinces.ts'
import type { Place } from './query/format.ts'

/** No places to look for: every item of the country, or of the world, would answer. */
const EVERYWHERE: ReadonlySet<string> = new Set(['toan-quoc', 'quoc-te'])

/** Names of their own, and no other spelling of the unit's. */
const OWN_NAMES: ReadonlySet<string> = new Set(['Sài Gòn', 'Thủ đô Hà Nội'])

/** Provinces past and present and the localities of the bulletin, as a query may name them. */
export function placeList(localities: readonly Locality[]): readonly Place[] {
  return [...provinces(), ...localityUnits(localities)]
    .filter(({ id }) => !EVERYWHERE.has(id))
    .map(({ id, names, aliases, became }) => ({
      id,
      names: [...new Set(names.map(({ name }) => name.replace(/^TP\.\s*/u, '')))],
      aliases: aliases.filter((alias) => !OWN_NAMES.has(alias)),
      became: became?.ids ?? [],
    }))
}
