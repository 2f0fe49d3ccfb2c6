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

interface Wanted {
  readonly hash: number
  readonly isPair: boolean
  /** Numbers that the segment has room for. */
  readonly room: number
}

/** The forms of a term in its shard; none when nobody wrote it. */
export function formsIn(bytes: Uint8Array, { hash, isPair, room }: Wanted): readonly Form[] {
  const reader = bitReader(bytes, SHARD_HEAD)
  const terms = reader.gamma() - 1
  const name = nameOf(hash, nameBits(terms))
  const wanted: Form[] = []
  let current = 0
  for (let term = 0; term < terms; term += 1) {
    current += reader.split(SPARE)
    if (current > name) break
    const forms = Array.from({ length: reader.gamma() }, () => readForm(reader, isPair, room))
    if (current === name) wanted.push(...forms)
  }
  return wanted
}

function readForm(reader: BitReader, isPair: boolean, room: number): Form {
  const codes = Array.from({ length: isPair ? 2 : 1 }, () => reader.split(CODE_BITS))
  const isName = reader.bits(1) === 1
  const count = reader.gamma()
  const numbers = reader.ascending(count, 0, room - 1)
  const told = new Uint8Array(count)
  for (let place = 0; place < count; place += 1) told[place] = readTold(reader)
  return { codes, isName, numbers, told }
}

/** 0, 10, 110 or 111. */
function readTold(reader: BitReader): number {
  if (reader.bits(1) === 0) return 0
  return reader.bits(1) === 0 ? 1 : 2 + reader.bits(1)
}
