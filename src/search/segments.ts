import { digest } from '../domain/digest.ts'
import { byCodeUnit } from '../domain/text.ts'
import { CARDS_A_GROUP, type Months, type SegmentHead, type SegmentName } from './query/format.ts'
import { hashesOf, mixed } from './query/hash.ts'

/** What the numbering needs to know of an item. */
export interface Searched {
  /** Unique. */
  readonly url: string
  /** `2018/08`; empty for a page that has no date. */
  readonly month: string
  /** Characters of its text, roughly. */
  readonly length: number
}

export interface Segment<T extends Searched> extends SegmentHead {
  /** Items with their numbers, ascending. */
  readonly items: readonly (readonly [number: number, item: T])[]
}

/** Bytes that a shard should have. */
const SHARD_SIZE = 8_700
const MOST_SHARDS = 60_000
/** The month of the newest item changes with each new one, and all its shards with it. */
const MOST_IN_A_MONTH = 16

/** Cut by the calendar of the newest item: before its year, its year before its month, its month. Empty ones are left out. */
export function segmentsOf<T extends Searched>(items: readonly T[]): readonly Segment<T>[] {
  const newest = items.reduce((latest, { month }) => (month > latest ? month : latest), '')
  const year = newest.slice(0, 4)
  const nameOf = ({ month }: T): SegmentName => {
    if (month === newest) return 'thang'
    return month.startsWith(year) ? 'nam' : 'cu'
  }
  const names: readonly SegmentName[] = ['cu', 'nam', 'thang']
  return names.flatMap((name) => {
    const own = items.filter((item) => nameOf(item) === name)
    return own.length === 0 ? [] : [segmentOf(name, own)]
  })
}

function segmentOf<T extends Searched>(name: SegmentName, items: readonly T[]): Segment<T> {
  const byMonth = new Map<string, T[]>()
  for (const item of items) byMonth.set(item.month, [...(byMonth.get(item.month) ?? []), item])
  const sorted = [...byMonth].sort(([a], [b]) => byCodeUnit(a, b))
  const months: Months = sorted.map(([month, own]) => [month, roomFor(own.length)])
  const shards = shardsFor(items, name === 'thang' ? MOST_IN_A_MONTH : MOST_SHARDS)
  let start = 0
  const numbered = sorted.flatMap(([, own]) => {
    const room = 2 ** roomFor(own.length)
    const placed = placesIn(room, own).map(([place, item]) => [start + place, item] as const)
    start += room
    return placed
  })
  return { name, shards, months, items: numbered, signature: digest(JSON.stringify([shards, months])).slice(0, 8) }
}

/** Exponent of the room of a month: a quarter to a half of it is taken, and never less than one file of cards. */
function roomFor(items: number): number {
  return Math.max(Math.log2(CARDS_A_GROUP), Math.ceil(Math.log2(items * 2)))
}

/** In steps of a fifth, so that one item more seldom cuts all anew. */
function shardsFor(items: readonly Searched[], most: number): number {
  const length = items.reduce((sum, item) => sum + item.length, 0)
  const wanted = Math.max(1, (length * bytesACharacter(length)) / SHARD_SIZE)
  return Math.min(most, Math.round(2 ** (Math.floor(Math.log2(wanted) * 4) / 4)))
}

/** Bytes of index for each character of text, as measured: the more is said, the less of it is new. */
function bytesACharacter(length: number): number {
  return Math.max(0.2, 1.13 - 0.1 * Math.log10(Math.max(1, length)))
}

/**
 * Each item at the place that its address hashes to, or the next that is free; who comes first is decided by another
 * hash. So an item more or less moves few others, whatever its date.
 */
function placesIn<T extends Searched>(room: number, items: readonly T[]): readonly (readonly [number, T])[] {
  const hashed = items.map((item) => ({ item, ...hashesOf(item.url) }))
  hashed.sort((a, b) => mixed(a.two) - mixed(b.two) || byCodeUnit(a.item.url, b.item.url))
  const places = new Map<number, T>()
  for (const { item, one } of hashed) {
    let place = mixed(one) % room
    while (places.has(place)) place = (place + 1) % room
    places.set(place, item)
  }
  return [...places].sort(([a], [b]) => a - b)
}
