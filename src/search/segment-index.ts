import { fold } from '../domain/text.ts'
import { FIELD } from './query/format.ts'
import { hashesOf, nameOf, pairOne, pairTwo, shardOf } from './query/hash.ts'
import { type Listener, scan } from './query/scan.ts'
import { type Postings, postings } from './postings.ts'
import { shardBytes, type ShardTerms } from './shard-bytes.ts'

/** An item as the index reads it. */
export interface Entry {
  /** Its number in its segment. */
  readonly number: number
  readonly title: string
  readonly summary: string
  /** HTML of `content/`. */
  readonly body: string
  /** `tinh:dien-bien`, `muc:nong-thon-moi`. */
  readonly filters: readonly string[]
}

export interface SegmentShape {
  readonly shards: number
  /** Numbers that there is room for. */
  readonly room: number
  /** Hexadecimal, eight digits. */
  readonly signature: string
}

/** A segment read: its shards, and the syllables that occur in it. */
export interface SegmentIndex {
  shard(number: number): Uint8Array
  /** Exact forms in lower case with the items that hold them, in the order in which they were met. */
  readonly syllables: () => ReadonlyMap<string, number>
}

/**
 * Reads the items of a segment into memory, as numbers: 12 bytes for each term of each item.
 *
 * @param entries by number.
 */
export function segmentIndex(entries: Iterable<Entry>, shape: SegmentShape): SegmentIndex {
  const all = postings()
  const spellings = new Map<number, string>()
  const listener = listenTo(all, spellings)
  for (const { number, title, summary, body, filters } of entries) {
    all.item(number)
    listener.read(title, false, FIELD.title)
    listener.read(summary, false, FIELD.summary)
    listener.read(body, true, FIELD.body)
    for (const filter of filters) listener.mark(filter)
  }
  const sorted = all.sorted()
  const shards = formsByShard(all, shape.shards)
  return {
    shard: (number) => shardBytes({ forms: shards(number), terms: all.terms, postings: sorted, shape }),
    syllables: () =>
      new Map(
        [...spellings].map(([form, text]) => [text, (sorted.starts[form + 1] ?? 0) - (sorted.starts[form] ?? 0)]),
      ),
  }
}

interface Reader {
  read(text: string, isHtml: boolean, field: number): void
  /** A filter of the item. */
  mark(filter: string): void
}

/** Names of pairs are odd, all others even: only pairs tell their places. */
function listenTo({ terms, meet }: Postings, spellings: Map<number, string>): Reader {
  let text = ''
  let field = 0
  let place = 0
  let hasLast = false
  const last = { one: 0, two: 0, code: 0 }
  const listener: Listener = {
    syllable({ one, two, code, radix, start, end }) {
      const known = terms.size()
      const form = terms.numberOf(one, nameOf(two) * 2, code)
      if (form === known) spellings.set(form, text.slice(start, end).toLowerCase())
      meet(form, field, 0)
      if (hasLast) {
        const name = nameOf(pairTwo(last.two, two)) * 2 + 1
        meet(terms.numberOf(pairOne(last.one, one), name, last.code * radix + code), field, place)
      }
      last.one = one
      last.two = two
      last.code = code
      hasLast = true
      place += 1
    },
    pause() {
      hasLast = false
    },
    documentNumber(written) {
      meetWhole(fold(written))
    },
  }

  function meetWhole(written: string): void {
    const { one, two } = hashesOf(written)
    meet(terms.numberOf(one, nameOf(two) * 2, 0), field, 0)
  }

  return {
    read(written, isHtml, where) {
      text = written
      field = where
      scan(written, isHtml, listener)
    },
    mark(filter) {
      field = FIELD.title
      meetWhole(filter)
    },
  }
}

/** The forms of each shard. */
function formsByShard({ terms }: Postings, shards: number): (shard: number) => ShardTerms {
  const size = terms.size()
  const starts = new Uint32Array(shards + 1)
  const homes = new Uint16Array(size)
  for (let form = 0; form < size; form += 1) {
    const home = shardOf(terms.one(form), shards)
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
