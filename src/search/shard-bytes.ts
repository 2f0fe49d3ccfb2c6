import { type BitWriter, bitWriter } from './bit-writer.ts'
import type { SortedPostings } from './postings.ts'
import { CODE_BITS, CODES, FORMAT, nameBits, roomOf, type SegmentHead, SPARE } from './query/format.ts'
import { nameOf } from './query/hash.ts'
import type { TermTable } from './term-table.ts'

/** Numbers of the forms that belong into a shard, in any order. */
export type ShardTerms = Uint32Array

/** A segment as its shards need to know it. */
export type SegmentShape = Omit<SegmentHead, 'name'>

/** The items of a segment that tells positions, and where the title, the summary and the text of each end. */
export interface Positions {
  readonly items: Uint32Array
  readonly ends: Uint32Array
}

interface Shard {
  readonly forms: ShardTerms
  /** Null when numbers are those of items. */
  readonly positions: Positions | null
  readonly terms: TermTable
  readonly postings: SortedPostings
  readonly shape: SegmentShape
}

/** The bytes of a shard, as `query/format.ts` describes them. */
export function shardBytes(shard: Shard): Uint8Array {
  const groups = groupsOf(shard)
  const writer = bitWriter()
  writer.bits(FORMAT, 8)
  writer.bits(shard.shape.signature, 32)
  writePositions(writer, shard)
  writer.gamma(groups.length + 1)
  let before = 0
  for (const { name, forms } of groups) {
    writer.split(name - before, SPARE)
    before = name
    writer.gamma(forms.length)
    for (const form of forms) writeForm(writer, form, shard)
  }
  return writer.bytes()
}

interface Group {
  readonly hash: number
  readonly name: number
  readonly forms: readonly number[]
}

/** Forms of one term together, by code; terms by name. */
function groupsOf({ forms, terms }: Shard): readonly Group[] {
  const groups = new Map<number, number[]>()
  for (const form of forms) {
    const hash = terms.hash(form)
    const group = groups.get(hash)
    if (group === undefined) groups.set(hash, [form])
    else group.push(form)
  }
  for (const group of groups.values()) group.sort((a, b) => terms.code(a) - terms.code(b))
  const bits = nameBits(groups.size)
  return [...groups]
    .map(([hash, own]) => ({ hash, name: nameOf(hash, bits), forms: own }))
    .sort((a, b) => a.name - b.name || a.hash - b.hash)
}

function writePositions(writer: BitWriter, { positions, shape }: Shard): void {
  writer.gamma((positions?.items.length ?? 0) + 1)
  if (positions === null) return
  const { items, ends } = positions
  const last = ends.at(-1) ?? 1
  writer.ascending(items, 0, roomOf(shape) - 1)
  writer.gamma(last)
  writer.ascending(ends, 0, last)
}

function writeForm(writer: BitWriter, form: number, { terms, postings, shape, positions }: Shard): void {
  const [from, to] = [postings.starts[form] ?? 0, postings.starts[form + 1] ?? 0]
  const numbers = postings.numbers.subarray(from, to)
  const code = terms.code(form)
  if (terms.isPair(form)) writer.split(Math.floor(code / CODES), CODE_BITS)
  writer.split(code % CODES, CODE_BITS)
  writer.bits((postings.capitals[form] ?? 0) > 0 ? 1 : 0, 1)
  writer.gamma(numbers.length)
  writer.ascending(numbers, 0, positions?.ends.at(-1) ?? roomOf(shape) - 1)
  if (positions !== null) return
  for (const told of postings.told.subarray(from, to)) writeTold(writer, told)
}

/** 0, 10, 110 or 111. */
function writeTold(writer: BitWriter, told: number): void {
  if (told < 2) writer.bits(told * 2, told + 1)
  else writer.bits(told + 4, 3)
}
