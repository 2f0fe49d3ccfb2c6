import { type BitWriter, bitWriter } from './bit-writer.ts'
import type { SortedPostings } from './postings.ts'
import { FORMAT } from './query/format.ts'
import type { SegmentShape } from './segment-index.ts'
import type { TermTable } from './term-table.ts'

/** Numbers of the forms that belong into a shard, in any order. */
export type ShardTerms = Uint32Array

interface Shard {
  readonly forms: ShardTerms
  readonly terms: TermTable
  readonly postings: SortedPostings
  readonly shape: SegmentShape
}

/** The bytes of a shard, as `query/format.ts` describes them. */
export function shardBytes(shard: Shard): Uint8Array {
  const { terms, shape } = shard
  const forms = shard.forms.slice().sort((a, b) => terms.name(a) - terms.name(b) || terms.code(a) - terms.code(b))
  const groups = groupsOf(forms, terms)
  const writer = bitWriter()
  writer.bits(FORMAT, 8)
  writer.bits(Number.parseInt(shape.signature, 16), 32)
  writer.gamma(groups.length + 1)
  const width = Math.max(0, 23 - Math.floor(Math.log2(groups.length + 1)))
  writer.bits(width, 5)
  let before = 0
  for (const [first = 0, ...others] of groups) {
    const name = terms.name(first) >>> 1
    writer.split(name - before, width)
    before = name
    const isPair = (terms.name(first) & 1) === 1
    writer.bits(isPair ? 1 : 0, 1)
    writer.gamma(others.length + 1)
    for (const form of [first, ...others]) writeForm(writer, form, isPair, shard)
  }
  return writer.bytes()
}

/** Forms of one term together. */
function groupsOf(forms: Uint32Array, terms: TermTable): readonly (readonly number[])[] {
  const groups: number[][] = []
  let name = -1
  for (const form of forms) {
    if (terms.name(form) === name) groups.at(-1)?.push(form)
    else groups.push([form])
    name = terms.name(form)
  }
  return groups
}

function writeForm(writer: BitWriter, form: number, isPair: boolean, { terms, postings, shape }: Shard): void {
  const [from, to] = [postings.starts[form] ?? 0, postings.starts[form + 1] ?? 0]
  const numbers = postings.numbers.subarray(from, to)
  writer.split(terms.code(form), 5)
  writer.gamma(numbers.length)
  writer.ascending(numbers, 0, shape.room - 1)
  for (const told of postings.told.subarray(from, to)) {
    writeShort(writer, told & 3)
    writeShort(writer, (told >> 2) & 3)
    if (isPair) writePlaces(writer, told >> 4, (told >> 2) & 3)
  }
}

/** 0, 10 or 11. */
function writeShort(writer: BitWriter, value: number): void {
  if (value === 0) writer.bits(0, 1)
  else writer.bits(value + 1, 2)
}

/** Places modulo 8: each of one or two by its number, more as a set. */
function writePlaces(writer: BitWriter, places: number, times: number): void {
  const highest = 31 - Math.clz32(places)
  const lowest = 31 - Math.clz32(places & -places)
  if (times > 1) writer.bits(places, 8)
  else writer.bits(times === 0 ? lowest : lowest * 8 + highest, times === 0 ? 3 : 6)
}
