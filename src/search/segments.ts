import { digest } from '../domain/digest.ts'
import { byCodeUnit } from '../domain/text.ts'
import { LEAST_ROOM, type Months, type SegmentHead, type SegmentName } from './query/format.ts'
import { hashOf, mixed } from './query/hash.ts'

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
  /** Ascending by number. */
  readonly items: readonly Numbered<T>[]
}

/** An item in its segment. */
export interface Numbered<T extends Searched> {
  readonly number: number
  /** Its place in its month. */
  readonly place: number
  readonly item: T
}

/** Bytes that a shard should have: fewer where segments are small, for a query takes one of each. */
const SHARD_SIZE: Readonly<Record<SegmentName, number>> = { cu: 9_900, nam: 5_000, thang: 5_000 }
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
  for (const item of items) {
    const own = byMonth.get(item.month)
    if (own === undefined) byMonth.set(item.month, [item])
    else own.push(item)
  }
  const sorted = [...byMonth].sort(([a], [b]) => byCodeUnit(a, b))
  const months: Months = sorted.map(([month, own]) => [month, roomFor(own.length)])
  const shards = Math.min(name === 'thang' ? MOST_IN_A_MONTH : MOST_SHARDS, shardsFor(items, SHARD_SIZE[name]))
  let start = 0
  const numbered = sorted.flatMap(([, own]) => {
    const room = 2 ** roomFor(own.length)
    const before = start
    start += room
    return placesIn(room, own).map(([place, item]) => ({ number: before + place, place, item }))
  })
  return { name, shards, months, items: numbered, signature: digest(JSON.stringify([shards, months])).slice(0, 8) }
}

/** Exponent of the room of a month: a quarter to a half of it is taken. */
function roomFor(items: number): number {
  return Math.max(LEAST_ROOM, Math.ceil(Math.log2(items * 2)))
}

/** In steps of a fifth, so that one item more seldom cuts all anew. */
function shardsFor(items: readonly Searched[], size: number): number {
  const length = items.reduce((sum, item) => sum + item.length, 0)
  const wanted = Math.max(1, (length * bytesACharacter(length)) / size)
  return Math.round(2 ** (Math.floor(Math.log2(wanted) * 4) / 4))
}

/** Bytes of index for each character of text, as measured: the more is said, the less of it is new. */
function bytesACharacter(length: number): number {
  return Math.max(0.36, 1.55 - 0.148 * Math.log10(Math.max(1, length)))
}

/**
 * Each item at the place that its address hashes to, or the next that is free; who comes first is decided by another
 * hash. So an item more or less moves few others, whatever its date.
 */
function placesIn<T extends Searched>(room: number, items: readonly T[]): readonly (readonly [number, T])[] {
  const hashed = items.map((item) => ({ item, hash: hashOf(item.url) }))
  hashed.sort((a, b) => mixed(~a.hash) - mixed(~b.hash) || byCodeUnit(a.item.url, b.item.url))
  const places = new Map<number, T>()
  for (const { item, hash } of hashed) {
    let place = mixed(hash) % room
    while (places.has(place)) place = (place + 1) % room
    places.set(place, item)
  }
  return [...places].sort(([a], [b]) => a - b)
}
