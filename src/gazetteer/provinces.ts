import data from './provinces.json' with { type: 'json' }
import type { Unit, UnitChange, UnitName } from './unit.ts'

/** The day from which the 63 provinces stood; what was gone by then is `older`. */
const FIRST_DAY_OF_THE_63 = '2008-08-01'

interface Entry {
  readonly id: string
  readonly names: readonly UnitName[]
  readonly aliases: readonly string[]
  readonly became: UnitChange | null
  readonly madeOf: UnitChange | null
  readonly splitFrom?: UnitChange
  readonly region: string | null
}

/** A well-known city or island that is not a province, with the id of the one that it lay in until 2025-06-30. */
export interface CityEntry {
  readonly name: string
  readonly province: string
}

const ENTRIES: readonly Entry[] = data.units
const PROVINCES: readonly Unit[] = ENTRIES.map(unitOf)

/**
 * Every province and centrally run city of the last fifty years, each once, with “Toàn quốc” and “Quốc tế” last.
 * Those in force stand by region from north to south, then by name.
 */
export function provinces(): readonly Unit[] {
  return PROVINCES
}

/** Names that are written for a province by mistake: for a did-you-mean, never for silent replacement. */
export function cities(): readonly CityEntry[] {
  return data.cities
}

function unitOf(entry: Entry): Unit {
  const [first, ...later] = entry.names
  if (first === undefined) throw new Error(`${entry.id} has no name in provinces.json`)
  return {
    ...entry,
    names: [first, ...later],
    splitFrom: entry.splitFrom ?? null,
    splitInto: splitInto(entry.id),
    era: eraOf(entry.became),
  }
}

function splitInto(id: string): UnitChange | null {
  const parts = ENTRIES.flatMap((part) => (part.splitFrom?.ids.includes(id) === true ? [part] : []))
  const from = parts[0]?.splitFrom?.from
  return from === undefined ? null : { from, ids: [id, ...parts.map((part) => part.id)] }
}

function eraOf(became: UnitChange | null): Unit['era'] {
  if (became === null) return 'current'
  return became.from > FIRST_DAY_OF_THE_63 ? 'former' : 'older'
}
