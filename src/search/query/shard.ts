import { bitReader, type BitReader } from './bit-reader.ts'
import { CODE_BITS, nameBits, SHARD_HEAD, SPARE } from './format.ts'
import { nameOf } from './hash.ts'

/** One exact form of a term, with the items that hold it. */
export interface Form {
  /** Of each of its syllables, as `syllable.ts` makes it. */
  readonly codes: readonly number[]
  /** Whether it is mostly written with capitals, as names are. */
  readonly isName: boolean
  /** Ascending. */
  readonly numbers: Uint32Array
  /** Where each item holds it: one of `TOLD`. */
  readonly told: Uint8Array
}

/**
 * The same bytes, when they are of the build that has this signature.
 *
 * @throws RangeError
 */
export function checked(bytes: Uint8Array, signature?: number): Uint8Array {
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(1) === signature) return bytes
  throw new RangeError('another build')
}

/** What a shard says of a term. */
export interface Heard {
  /** Numbers are those of items, or of positions where the shard tells these. */
  readonly forms: readonly Form[]
  /** Of a shard that tells positions: the items, ascending; else empty. */
  readonly items: Uint32Array
  /** First positions past the title, the summary and the text of each item. */
  readonly ends: Uint32Array
}

interface Wanted {
  readonly hash: number
  readonly isPair: boolean
}

/**
 * The forms of a term in its shard; none when nobody wrote it.
 *
 * @param room numbers that the segment has room for.
 */
export function heardIn(bytes: Uint8Array, { hash, isPair }: Wanted, room: number): Heard {
  const reader = bitReader(bytes, SHARD_HEAD)
  const items = reader.ascending(reader.gamma() - 1, 0, room - 1)
  const hasPositions = items.length > 0
  const last = hasPositions ? reader.gamma() : room - 1
  const ends = reader.ascending(items.length * 3, 0, last)
  const terms = reader.gamma() - 1
  const name = nameOf(hash, nameBits(terms))
  let forms: readonly Form[] = []
  let current = 0
  for (let term = 0; term < terms; term += 1) {
    current += reader.split(SPARE)
    if (current > name) break
    const own = Array.from({ length: reader.gamma() }, () => {
      const codes = Array.from({ length: isPair ? 2 : 1 }, () => reader.split(CODE_BITS))
      const isName = reader.bits(1) === 1
      const numbers = reader.ascending(reader.gamma(), 0, last)
      return { codes, isName, numbers, told: Uint8Array.from(numbers, () => (hasPositions ? 0 : readTold(reader))) }
    })
    if (current === name) forms = [...forms, ...own]
  }
  return { items, ends, forms }
}

/** 0, 10, 110 or 111. */
function readTold(reader: BitReader): number {
  if (reader.bits(1) === 0) return 0
  return reader.bits(1) === 0 ? 1 : 2 + reader.bits(1)
}
