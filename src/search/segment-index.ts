import { fold } from '../domain/text.ts'
import { CODES, type Shards, shardOf, TOLD } from './query/format.ts'
import { hashOf, pairHash } from './query/hash.ts'
import { type Listener, scan } from './query/scan.ts'
import { type Postings, postings } from './postings.ts'
import { type Positions, type SegmentShape, shardBytes, type ShardTerms } from './shard-bytes.ts'

/** An item as the index reads it. */
export interface Indexed {
  /** Its number in its segment. */
  readonly number: number
  readonly title: string
  readonly summary: string
  /** As `plainText()` makes it. */
  readonly text: string
  /** `tinh:dien-bien`, `muc:nong-thon-moi`. */
  readonly filters: readonly string[]
}

/** A segment read: its shards, and the syllables that occur in it. */
export interface SegmentIndex {
  shard(number: number): Uint8Array
  /** Exact forms in lower case with the items that hold them, in the order in which they were met. */
  readonly syllables: () => ReadonlyMap<string, number>
}

/**
 * Reads the items of a segment into memory, as numbers: 10 bytes for each term of each item.
 *
 * @param items by number.
 */
export function segmentIndex(items: Iterable<Indexed>, shape: SegmentShape): SegmentIndex {
  const all = postings()
  const spellings = new Map<number, string>()
  const positions = shape.pairs > 0 ? null : positionsOf(all)
  const listener = listenTo(all, spellings, positions)
  for (const { number, title, summary, text, filters } of items) {
    if (positions === null) all.item(number)
    for (const filter of filters) listener.mark(filter)
    listener.read(title, TOLD.title)
    positions?.end(number)
    listener.read(summary, TOLD.summary)
    positions?.end(number)
    listener.read(text, TOLD.once)
    positions?.end(number)
  }
  const sorted = all.sorted()
  const shards = formsByShard(all, shape)
  const told = positions?.told() ?? null
  return {
    shard: (number) =>
      shardBytes({ forms: shards(number), terms: all.terms, postings: sorted, shape, positions: told }),
    syllables: () =>
      new Map(
        [...spellings].map(([form, text]) => [text, (sorted.starts[form + 1] ?? 0) - (sorted.starts[form] ?? 0)]),
      ),
  }
}

interface Reader {
  read(text: string, told: number): void
  /** A filter of the item. */
  mark(filter: string): void
}

/** Counts the positions of a segment that tells them. */
interface PositionCounter {
  /** What is met next stands there, where the next syllable will. */
  next(): void
  /** A syllable takes its position; or none does, where neighbours are parted. */
  take(): void
  /** The title, the summary or the text of an item ends. */
  end(item: number): void
  readonly told: () => Positions
}

function positionsOf({ item: place }: Postings): PositionCounter {
  const items: number[] = []
  const ends: number[] = []
  let position = 0
  return {
    next: () => {
      place(position)
    },
    take() {
      position += 1
    },
    end(item) {
      if (ends.length % 3 === 0) items.push(item)
      ends.push(position)
      position += 1
    },
    told: () => ({ items: Uint32Array.from(items), ends: Uint32Array.from(ends) }),
  }
}

function listenTo(
  { terms, meet }: Postings,
  spellings: Map<number, string>,
  positions: PositionCounter | null,
): Reader {
  let text = ''
  let told = 0
  let hasLast = false
  const last = { hash: 0, code: 0, capital: 0 }
  const listener: Listener = {
    syllable({ hash, code }, start, end) {
      const known = terms.size()
      const form = terms.numberOf(hash, false, code)
      if (form === known) spellings.set(form, text.slice(start, end).toLowerCase())
      const capital = capitalAt(text, start, end)
      positions?.next()
      // At the start of a sentence every word has a capital.
      meet(form, told, hasLast || capital < 0 ? capital : 0)
      positions?.take()
      if (hasLast && positions === null) {
        const pair = terms.numberOf(pairHash(last.hash, hash), true, last.code * CODES + code)
        meet(pair, told, Math.min(last.capital, capital))
      }
      last.hash = hash
      last.code = code
      last.capital = capital
      hasLast = true
    },
    pause() {
      if (hasLast) positions?.take()
      hasLast = false
    },
    number(written) {
      positions?.next()
      meetWhole(fold(written))
    },
  }

  function meetWhole(written: string): void {
    meet(terms.numberOf(hashOf(written), false, 0), told, 0)
  }

  return {
    read(written, where) {
      text = written
      told = where
      scan(written, listener)
    },
    mark(filter) {
      told = TOLD.title
      positions?.next()
      meetWhole(filter)
      positions?.take()
    },
  }
}

/** 1 for Biên, -1 for biên and 36, 0 for BIÊN: headlines in capitals do not tell what is a name. */
function capitalAt(text: string, start: number, end: number): number {
  if (!isCapital(text, start)) return -1
  return end - start > 1 && isCapital(text, start + 1) ? 0 : 1
}

function isCapital(text: string, place: number): boolean {
  const code = text.charCodeAt(place)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = text.charAt(place)
  return character !== character.toLowerCase()
}

/** The forms of each shard. */
function formsByShard({ terms }: Postings, shape: Shards): (shard: number) => ShardTerms {
  const size = terms.size()
  const shards = shape.pairs + shape.singles
  const starts = new Uint32Array(shards + 1)
  const homes = new Uint16Array(size)
  for (let form = 0; form < size; form += 1) {
    const home = shardOf({ hash: terms.hash(form), isPair: terms.isPair(form) }, shape)
    homes[form] = home
    starts[home + 1] = (starts[home + 1] ?? 0) + 1
  }
  for (let shard = 0; shard < shards; shard += 1) starts[shard + 1] = (starts[shard + 1] ?? 0) + (starts[shard] ?? 0)
  const next = starts.slice()
  const sorted = new Uint32Array(size)
  homes.forEach((home, form) => {
    const place = next[home] ?? 0
    next[home] = place + 1
    sorted[place] = form
  })
  return (shard) => sorted.subarray(starts[shard], starts[shard + 1])
}
