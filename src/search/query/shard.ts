import { bitReader, type BitReader } from './bit-reader.ts'
import { FORMAT, SHARD_HEAD } from './format.ts'

/** One exact form of a term, with the items that hold it. */
export interface Form {
  readonly code: number
  /** Ascending. */
  readonly numbers: Uint32Array
  /** Of each item: `field | times << 2 | places << 4`; all eight places where they are not told. */
  readonly told: Uint16Array
}

/** A shard of another build than the contents that led to it. */
export class ForeignShardError extends Error {
  override readonly name = 'ForeignShardError'
}

interface Wanted {
  readonly name: number
  readonly isPair: boolean
  /** Numbers that the segment has room for. */
  readonly room: number
  readonly signature: string
}

/**
 * The forms of a term in its shard; none when nobody wrote it.
 *
 * @throws ForeignShardError
 */
export function formsIn(bytes: Uint8Array, { name, isPair, room, signature }: Wanted): readonly Form[] {
  const [format, ...sign] = bytes.subarray(0, SHARD_HEAD)
  const found = sign.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (format !== FORMAT || found !== signature) throw new ForeignShardError(`${found} is not ${signature}`)
  const reader = bitReader(bytes, SHARD_HEAD)
  const terms = reader.gamma() - 1
  const width = reader.bits(5)
  const wanted: Form[] = []
  let current = 0
  for (let term = 0; term < terms; term += 1) {
    current += reader.split(width)
    if (current > name) break
    const hasPlaces = reader.bit() === 1
    const forms = readForms(reader, hasPlaces, room)
    if (current === name && hasPlaces === isPair) wanted.push(...forms)
  }
  return wanted
}

function readForms(reader: BitReader, hasPlaces: boolean, room: number): readonly Form[] {
  return Array.from({ length: reader.gamma() }, () => {
    const code = reader.split(5)
    const count = reader.gamma()
    const numbers = reader.ascending(count, 0, room - 1)
    const told = new Uint16Array(count)
    for (let place = 0; place < count; place += 1) told[place] = readTold(reader, hasPlaces)
    return { code, numbers, told }
  })
}

function readTold(reader: BitReader, hasPlaces: boolean): number {
  const field = short(reader)
  const times = short(reader)
  return field | (times << 2) | ((hasPlaces ? places(reader, times) : 255) << 4)
}

function short(reader: BitReader): number {
  return reader.bit() === 0 ? 0 : reader.bit() + 1
}

function places(reader: BitReader, times: number): number {
  if (times > 1) return reader.bits(8)
  const first = 1 << reader.bits(3)
  return times === 0 ? first : first | (1 << reader.bits(3))
}
