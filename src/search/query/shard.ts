import { bitReader, type BitReader } from './bit-reader.ts'
import { FORMAT, SHARD_HEAD } from './format.ts'

/** One exact form of a term, with the items that hold it. */
export interface Form {
  readonly code: number
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
export function checked(bytes: Uint8Array, signature: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, SHARD_HEAD)
  if (view.getUint8(0) === FORMAT && view.getUint32(1) === Number.parseInt(signature, 16)) return bytes
  throw new RangeError('An index of another build')
}

interface Wanted {
  readonly name: number
  readonly isPair: boolean
  /** Numbers that the segment has room for. */
  readonly room: number
}

/** The forms of a term in its shard; none when nobody wrote it. */
export function formsIn(bytes: Uint8Array, { name, isPair, room }: Wanted): readonly Form[] {
  const reader = bitReader(bytes, SHARD_HEAD)
  const terms = reader.gamma() - 1
  const width = reader.bits(5)
  const wanted: Form[] = []
  let current = 0
  for (let term = 0; term < terms; term += 1) {
    current += reader.split(width)
    if (current > name) break
    const isOfPair = reader.bits(1) === 1
    const forms = readForms(reader, room)
    if (current === name && isOfPair === isPair) wanted.push(...forms)
  }
  return wanted
}

function readForms(reader: BitReader, room: number): readonly Form[] {
  return Array.from({ length: reader.gamma() }, () => {
    const code = reader.split(5)
    const isName = reader.bits(1) === 1
    const count = reader.gamma()
    const numbers = reader.ascending(count, 0, room - 1)
    const told = new Uint8Array(count)
    for (let place = 0; place < count; place += 1) told[place] = readTold(reader)
    return { code, isName, numbers, told }
  })
}

/** 0, 10, 110 or 111. */
function readTold(reader: BitReader): number {
  if (reader.bits(1) === 0) return 0
  return reader.bits(1) === 0 ? 1 : 2 + reader.bits(1)
}
