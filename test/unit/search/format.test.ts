import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bitReader } from '../../../src/search/query/bit-reader.ts'
import { shardOf } from '../../../src/search/query/format.ts'
import { hashOf } from '../../../src/search/query/hash.ts'
import { formsOf as joined } from '../../../src/search/query/positions.ts'
import { checked, heardIn } from '../../../src/search/query/shard.ts'
import { bitWriter } from '../../../src/search/bit-writer.ts'
import { type Indexed, segmentIndex } from '../../../src/search/segment-index.ts'

const ROOM = 4096

const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: ROOM - 1 }), { maxLength: 300 })
  .map((list) => Uint32Array.from(list).sort())

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(12))), ascending, (numbers, list) => {
      const writer = bitWriter()
      for (const [number, width] of numbers) {
        writer.gamma(number)
        writer.split(number, width)
        writer.bits(number, 20)
      }
      writer.ascending(list, 0, ROOM - 1)
      const reader = bitReader(writer.bytes(), 0)
      const read = numbers.map(([, width]) => [reader.gamma(), reader.split(width), reader.bits(20)])
      expect(read).toEqual(numbers.map(([number]) => [number, number, number]))
      expect(reader.ascending(list.length, 0, ROOM - 1)).toEqual(list)
    }),
  )
})

const withPairs = { pairs: 2, singles: 3, room: 12, months: ['2018/08'], signature: 0x0a1b2c3d }

function entry(number: number, fields: Partial<Indexed>): Indexed {
  return { number, title: '', summary: '', text: '', filters: [], ...fields }
}

const withPositions = { ...withPairs, pairs: 0 }

type Shape = typeof withPairs

/** What the index says of a term that stands by itself; of two where the shape tells positions. */
function formsIn(shape: Shape, terms: string, entries: readonly Indexed[], signature = shape.signature) {
  const index = segmentIndex(entries, shape)
  const [first, second] = terms.split(' ').map((term) => {
    const sought = { hash: hashOf(term), isPair: false }
    return heardIn(checked(index.shard(shardOf(sought, shape)), signature), sought, ROOM)
  })
  return first === undefined ? [] : joined(first, second)
}

test('a shard that tells positions knows neighbours, and parts of a text as well as items', () => {
  const entries = [
    entry(3, { title: 'Lúa mới', summary: 'mới lúa. Mới', text: 'mới, lúa mới; lúa – mới' }),
    entry(9, { title: 'lúa', summary: 'mới', text: 'Số 36/QĐ-UBND lúa', filters: ['tinh:a', 'muc:b'] }),
    entry(17, { text: 'cây lua mơi' }),
  ]
  const told = (terms: string): unknown =>
    formsIn(withPositions, terms, entries).map((form) => [[...form.codes], [...form.numbers], [...form.told]])
  expect(told('lua moi')).toEqual([
    [[0, 12], [17], [0]],
    [[4, 16], [3], [3]],
  ])
  expect(told('moi lua')).toEqual([[[16, 4], [3], [2]]])
  expect(told('so 36')).toEqual([[[10, 0], [9], [0]]])
  expect(told('36/qd-ubnd')).toEqual([[[0], [9], [0]]])
  expect(told('muc:b')).toEqual([[[0], [9], [3]]])
})

describe.each([
  ['tells pairs', withPairs],
  ['tells positions', withPositions],
])('a shard that %s', (_, shape) => {
  const formsOf = (term: string, all: readonly Indexed[], signature = shape.signature) =>
    formsIn(shape, term, all, signature)
  const entries = [
    entry(3, { title: 'lúa', text: 'lúa và lua, rồi lúa' }),
    entry(17, { summary: 'Lúa', text: 'lùa', filters: ['tinh:dien-bien'] }),
    entry(4000, { text: 'lúa, lúa' }),
  ]

  test('tells each exact form with its items, where it stands in them and how often', () => {
    const forms = formsOf('lua', entries).map(({ codes, numbers, told }) => ({
      codes,
      items: [...numbers].map((number, place) => [number, told[place]]),
    }))
    // Tones: none 0, lùa 1, lúa 4; once in the text 0, again 1, in the summary 2, in the title 3.
    expect(forms).toEqual([
      { codes: [0], items: [[3, 0]] },
      { codes: [1], items: [[17, 0]] },
      {
        codes: [4],
        items: [
          [3, 3],
          [17, 2],
          [4000, 1],
        ],
      },
    ])
  })

  test('knows what is mostly written as a name', () => {
    const isName = (text: string): readonly boolean[] => formsOf('hue', [entry(1, { text })]).map((form) => form.isName)
    expect(isName('về Huế, ở Huế. huệ')).toEqual([true, false])
    expect(isName('HUẾ. Huế')).toEqual([false])
  })

  test('knows filters, and says nothing of what nobody wrote', () => {
    expect(formsOf('tinh:dien-bien', entries).map(({ numbers }) => [...numbers])).toEqual([[17]])
    expect(formsOf('tinh:ha-noi', entries)).toEqual([])
    expect(formsOf('ngo', entries)).toEqual([])
  })

  test('of another build is refused', () => {
    expect(() => formsOf('lua', entries, 0xffffffff)).toThrow('another build')
  })

  test('is the same each time', () => {
    const bytes = [1, 2].map(() => segmentIndex(entries, shape).shard(1))
    expect(bytes[0]).toEqual(bytes[1])
  })
})
