import { digest } from '../domain/digest.ts'
import { byCodeUnit } from '../domain/text.ts'
import { FORMAT, LEAST_ROOM, type SegmentHead, type SegmentName, type Shards } from './query/format.ts'
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
const SHARD_SIZE: Readonly<Record<SegmentName, Shards>> = {
  cu: { pairs: 3000, singles: 1500 },
  nam: { pairs: 1500, singles: 1000 },
  thang: { pairs: 3000, singles: 1000 },
}
const MOST_SHARDS = 60_000
/** The month of the newest item changes with each new one, and all its shards with it: 16. */
const MOST_IN_A_MONTH = 16
/** Characters of a month that may tell positions: those of more do not fit a gamma. */
const MOST_CHARACTERS = 2 ** 23

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
  const room = roomFor(Math.max(...sorted.map(([, own]) => own.length)))
  const numbered = sorted.flatMap(([, own], month) =>
    placesIn(2 ** room, own).map(([place, item]) => ({ number: month * 2 ** room + place, place, item })),
  )
  const months = sorted.map(([month]) => month)
  const shards = shardsFor(name, items)
  const signature = Number.parseInt(digest(JSON.stringify([FORMAT, shards, room, months])).slice(0, 8), 16)
  return { name, ...shards, room, months, items: numbered, signature }
}

/** Exponent of the room of a month: of the largest a quarter to a half is taken. */
function roomFor(items: number): number {
  return Math.max(LEAST_ROOM, Math.ceil(Math.log2(items * 2)))
}

function shardsFor(name: SegmentName, items: readonly Searched[]): Shards {
  const length = items.reduce((sum, item) => sum + item.length, 1)
  const count = (kind: keyof Shards, most: number): number =>
    Math.min(most, inSteps((length * BYTES_A_CHARACTER[kind](length)) / SHARD_SIZE[name][kind]))
  if (name !== 'thang') return { pairs: count('pairs', MOST_SHARDS), singles: count('singles', MOST_SHARDS) }
  if (length < MOST_CHARACTERS) return { pairs: 0, singles: count('singles', MOST_IN_A_MONTH) }
  return { pairs: (MOST_IN_A_MONTH * 3) / 4, singles: MOST_IN_A_MONTH / 4 }
}

/** In steps of a fifth, so that one item more seldom cuts all anew. */
function inSteps(wanted: number): number {
  return Math.round(2 ** (Math.floor(Math.log2(Math.max(1, wanted)) * 4) / 4))
}

/** Bytes of index for each character of text, as measured: the more is said, the fewer pairs are new. */
const BYTES_A_CHARACTER: Readonly<Record<keyof Shards, (length: number) => number>> = {
  pairs: (length) => Math.max(0.2, 0.93 - 0.087 * Math.log10(length)),
  singles: () => 0.083,
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
