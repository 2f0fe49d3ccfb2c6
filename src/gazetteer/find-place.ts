import type { PlaceName } from '../domain/article.ts'
import { closest } from '../domain/closest.ts'
import type { PlainDate } from '../domain/moment.ts'
import { foldKey, labelKey } from '../domain/text.ts'
import { heirsOn } from './heirs.ts'
import type { Answer, PlaceIndex } from './place-index.ts'
import { type Reading, bestOf, readingOf } from './reading.ts'
import { type Unit, type UnitName, nameNear } from './unit.ts'
import { writtenKind } from './written-kind.ts'

const SUGGESTIONS = 3

/** A unit under one of its names: what messages print. */
export interface Candidate extends PlaceName {
  readonly officialName: string
}

/** Why an editor should look again at a name that was understood. */
export type PlaceNotice =
  /** The name was over: its last day, and what stood in its place on the day of the article (several after a division). */
  | { readonly kind: 'former'; readonly until: PlainDate; readonly now: readonly Candidate[] }
  /** The unit was not there yet: its first day. */
  | { readonly kind: 'early'; readonly from: PlainDate }

/** What a written name means on a day. */
export type PlaceLookup =
  | {
      readonly kind: 'found'
      readonly unit: Unit
      /** What an article keeps and prints. */
      readonly place: PlaceName
      readonly officialName: string
      readonly notice: PlaceNotice | null
    }
  /**
   * The editor must say which: several units answer, or one answers that was of another kind on the day than the
   * kind written. An official name, or else an id, tells them apart.
   */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  /** `isPart`: a well-known city or island inside the units suggested; else they are those spelt alike. */
  | { readonly kind: 'none'; readonly isPart: boolean; readonly suggestions: readonly string[] }

/**
 * Reads a name of a province or locality at the day of an article, as staff write it: with or without marks, kind or
 * abbreviation. A name in force wins over a former one, and of former ones the last to end.
 */
export function findPlace(index: PlaceIndex, written: string, day: PlainDate): PlaceLookup {
  const best = bestOf(readingsOf(index, written, day))
  const [reading, ...others] = best
  if (reading === undefined) return notFound(index, written, day)
  if (others.length > 0 || reading.standing === 'wrong-kind')
    return { kind: 'ambiguous', candidates: best.map(candidateOf) }
  const { id, name, officialName } = candidateOf(reading)
  return { kind: 'found', unit: reading.unit, place: { id, name }, officialName, notice: noticeOf(index, reading, day) }
}

function readingsOf(index: PlaceIndex, written: string, day: PlainDate): readonly Reading[] {
  const whole = index.answers.get(foldKey(written))
  if (whole !== undefined) return spelledSo(whole, written).map((answer) => readingOf(answer, null, day))
  const named = writtenKind(written)
  if (named === null) return []
  const answers = index.answers.get(foldKey(named.rest)) ?? []
  return spelledSo(answers, written).map((answer) => readingOf(answer, named.kind, day))
}

/** Of several units whose names differ only in marks, those that the editor spelt in full; else all. */
function spelledSo(answers: readonly Answer[], written: string): readonly Answer[] {
  if (answers.length < 2) return answers
  const key = labelKey(written)
  const exact = answers.filter(({ unit, names }) => {
    const spellings = [unit.id, ...unit.aliases, ...names.flatMap(({ name, officialName }) => [name, officialName])]
    return spellings.some((spelling) => labelKey(spelling) === key)
  })
  return exact.length > 0 ? exact : answers
}

function candidateOf({ unit, name }: { readonly unit: Unit; readonly name: UnitName }): Candidate {
  return { id: unit.id, name: name.name, officialName: name.officialName }
}

function noticeOf(index: PlaceIndex, { unit, name, standing }: Reading, day: PlainDate): PlaceNotice | null {
  if (standing === 'former' && name.to !== null) {
    return { kind: 'former', until: name.to, now: heirsOn(index, unit, day).map(candidateOf) }
  }
  return standing === 'early' && name.from !== null ? { kind: 'early', from: name.from } : null
}

function notFound(index: PlaceIndex, written: string, day: PlainDate): PlaceLookup {
  const rest = writtenKind(written)?.rest ?? written
  const around = index.units.get(index.cities.get(foldKey(written)) ?? index.cities.get(foldKey(rest)) ?? '')
  if (around === undefined)
    return { kind: 'none', isPart: false, suggestions: spelledAlike(index, [written, rest], day) }
  const names = [...heirsOn(index, around, day).map(({ name }) => name.name), nameNear(around, day).name]
  return { kind: 'none', isPart: true, suggestions: [...new Set(names)] }
}

/** Names of units of which some spelling is near one of those written, the closest first. */
function spelledAlike(index: PlaceIndex, written: readonly string[], day: PlainDate): readonly string[] {
  const keys = written.flatMap((text) => closest(text, index.answers.keys(), SUGGESTIONS))
  const units = keys.flatMap((key) => index.answers.get(key) ?? []).map(({ unit }) => unit)
  return [...new Set(units.map((unit) => nameNear(unit, day).name))].slice(0, SUGGESTIONS)
}
