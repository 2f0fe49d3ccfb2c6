import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { roomOf } from '../../../src/search/query/format.ts'
import { type Searched, segmentsOf } from '../../../src/search/segments.ts'

function item(url: string, month: string, length = 3000): Searched {
  return { url, month, length }
}

const items = fc
  .uniqueArray(fc.tuple(fc.nat(5000), fc.constantFrom('', '2017/01', '2017/02', '2018/01', '2018/05')), {
    selector: ([url]) => url,
    maxLength: 80,
  })
  .map((rows) => rows.map(([url, month]) => item(`/${String(url)}/`, month)))

test('segments are cut by the calendar of the newest item; a page without a date is in the oldest', () => {
  const segments = segmentsOf([
    item('/gioi-thieu/', ''),
    item('/a/', '2017/12'),
    item('/b/', '2018/01'),
    item('/c/', '2018/06'),
    item('/d/', '2018/06'),
  ])
  expect(segments.map(({ name, items: own }) => [name, own.map(({ item: { url } }) => url).sort()])).toEqual([
    ['cu', ['/a/', '/gioi-thieu/']],
    ['nam', ['/b/']],
    ['thang', ['/c/', '/d/']],
  ])
  expect(segments[0]?.months).toEqual(['', '2017/12'])
})

test('every item has one number of its own, and all is the same in whatever order items come', () => {
  fc.assert(
    fc.property(items, (all) => {
      const segments = segmentsOf(all)
      expect(segments.flatMap((segment) => segment.items).length).toBe(all.length)
      for (const segment of segments) {
        const numbers = segment.items.map(({ number }) => number)
        expect(new Set(numbers).size).toBe(numbers.length)
        expect(Math.max(...numbers)).toBeLessThan(roomOf(segment))
      }
      expect(segmentsOf(all.toReversed())).toEqual(segments)
    }),
  )
})

test('one item more moves few others', () => {
  const all = Array.from({ length: 2000 }, (_, place) => item(`/${String(place)}/`, `2017/0${String(1 + (place % 9))}`))
  const numbersOf = (searched: readonly Searched[]) =>
    new Map(segmentsOf(searched).flatMap(({ items }) => items.map((each) => [each.item.url, each.number])))
  const [before, after] = [numbersOf(all), numbersOf([...all, item('/moi/', '2017/03')])]
  expect([...before].filter(([url, number]) => after.get(url) !== number).length).toBeLessThan(4)
})

describe('shards', () => {
  test.each([
    [1, 1, 1],
    [200, 60, 120],
    [20_000, 5_000, 8_000],
  ])('of %i items of 3,000 characters are between %i and %i', (count, least, most) => {
    const old = Array.from({ length: count }, (_, place) => item(`/${String(place)}/`, '2017/01'))
    const [segment] = segmentsOf([...old, item('/moi/', '2018/01')])
    const { pairs = 0, singles = 0 } = segment ?? {}
    expect(pairs + singles).toBeGreaterThanOrEqual(least + 1)
    expect(pairs + singles).toBeLessThanOrEqual(most + 1)
  })

  test('of the newest month are 16 at most', () => {
    const month = Array.from({ length: 500 }, (_, place) => item(`/${String(place)}/`, '2018/01'))
    expect(segmentsOf(month).map(({ pairs, singles }) => [pairs, singles])).toEqual([[0, 16]])
  })

  test('of a newest month of thousands of articles are those of pairs too', () => {
    const month = Array.from({ length: 5000 }, (_, place) => item(`/${String(place)}/`, '2018/01'))
    expect(segmentsOf(month).map(({ pairs, singles }) => [pairs, singles])).toEqual([[12, 4]])
  })
})
