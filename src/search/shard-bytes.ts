import { type BitWriter, bitWriter } from './bit-writer.ts'
import type { SortedPostings } from './postings.ts'
import { FORMAT } from './query/format.ts'
import { nameOf } from './query/hash.ts'
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
  const groups = groupsOf(shard)
  const writer = bitWriter()
  writer.bits(FORMAT, 8)
  writer.bits(Number.parseInt(shard.shape.signature, 16), 32)
  writer.gamma(groups.length + 1)
  const width = Math.max(0, 23 - Math.floor(Math.log2(groups.length + 1)))
  writer.bits(width, 5)
  let before = 0
  for (const { name, isPair, forms } of groups) {
    writer.split(name - before, width)
    before = name
    writer.bits(isPair ? 1 : 0, 1)
    writer.gamma(forms.length)
    for (const form of forms) writeForm(writer, form, shard)
  }
  return writer.bytes()
}

interface Group {
  readonly name: number
  readonly isPair: boolean
  readonly forms: readonly number[]
}

/** Forms of one term together, by code; terms by name. */
function groupsOf({ forms, terms }: Shard): readonly Group[] {
  const groups = new Map<number, { name: number; isPair: boolean; forms: number[] }>()
  for (const form of forms) {
    const name = nameOf(terms.hash(form))
    const isPair = terms.isPair(form)
    const key = name * 2 + (isPair ? 1 : 0)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { name, isPair, forms: [form] })
    else group.forms.push(form)
  }
  for (const group of groups.values()) group.forms.sort((a, b) => terms.code(a) - terms.code(b))
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}

function writeForm(writer: BitWriter, form: number, { terms, postings, shape }: Shard): void {
  const [from, to] = [postings.starts[form] ?? 0, postings.starts[form + 1] ?? 0]
  const numbers = postings.numbers.subarray(from, to)
  writer.split(terms.code(form), 5)
  writer.bits((postings.capitals[form] ?? 0) > 0 ? 1 : 0, 1)
  writer.gamma(numbers.length)
  writer.ascending(numbers, 0, shape.room - 1)
  for (const told of postings.told.subarray(from, to)) writeTold(writer, told)
}

/** 0, 10, 110 or 111. */
function writeTold(writer: BitWriter, told: number): void {
  if (told < 2) writer.bits(told * 2, told + 1)
  else writer.bits(told + 4, 3)
}
