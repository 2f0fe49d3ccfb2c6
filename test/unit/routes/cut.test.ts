import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { cutIndex, cutMonth, type Part } from '../../../src/routes/cut.ts'

interface Entry {
  readonly id: string
  readonly published: { readonly day: string }
}

/** Items of the given years, oldest first: `{ 2018: 3 }` is 2018-1, 2018-2, 2018-3. */
function entries(counts: Readonly<Record<string, number>>): readonly Entry[] {
  return Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, place) => entry(`${year}-${String(place + 1)}`)),
  )
}

function entry(id: string): Entry {
  return { id, published: { day: `${id.slice(0, 4)}-06-15` } }
}

/** A part told shortly: `head: 2019-2 … 2018-9 (5)`. */
function told({ kind, year, number, items }: Part<Entry>): string {
  const name = [kind, year, number].filter((each) => each !== null).join(' ')
  return `${name}: ${items[0]?.id ?? '–'} … ${items.at(-1)?.id ?? '–'} (${String(items.length)})`
}

function cut(counts: Readonly<Record<string, number>>): readonly string[] {
  return cutIndex(entries(counts)).map(told)
}

describe('an index', () => {
  test('of at most 100 items is one page, whatever their years', () => {
    expect(cut({})).toEqual(['head: – … – (0)'])
    expect(cut({ 2018: 1 })).toEqual(['head: 2018-1 … 2018-1 (1)'])
    expect(cut({ 2016: 30, 2017: 30, 2018: 40 })).toEqual(['head: 2018-40 … 2016-1 (100)'])
  })

  test('of more has the newest year on its head and a page for each older one', () => {
    expect(cut({ 2016: 30, 2017: 31, 2018: 40 })).toEqual([
      ...['head: 2018-40 … 2018-1 (40)', 'year 2017: 2017-31 … 2017-1 (31)', 'year 2016: 2016-30 … 2016-1 (30)'],
    ])
  })

  test('with under 20 items in its newest year also has the year before on its head', () => {
    expect(cut({ 2016: 60, 2017: 31, 2018: 19 })).toEqual([
      ...['head: 2018-19 … 2017-1 (50)', 'year 2016: 2016-60 … 2016-1 (60)'],
    ])
    expect(cut({ 2016: 60, 2017: 31, 2018: 20 })).toEqual([
      ...['head: 2018-20 … 2018-1 (20)', 'year 2017: 2017-31 … 2017-1 (31)', 'year 2016: 2016-60 … 2016-1 (60)'],
    ])
  })

  test('has one year before on its head and no more, however few they are', () => {
    expect(cut({ 2016: 101, 2017: 2, 2018: 1 })).toEqual([
      ...['head: 2018-1 … 2017-1 (3)', 'year 2016: 2016-101 … 2016-101 (1)'],
      'numbered 2016 1: 2016-100 … 2016-1 (100)',
    ])
  })

  test('has at most 100 items on its head; a year that does not wholly fit there has its page', () => {
    expect(cut({ 2017: 90, 2018: 15 })).toEqual([
      ...['head: 2018-15 … 2017-6 (100)', 'year 2017: 2017-90 … 2017-1 (90)'],
    ])
    expect(cut({ 2018: 130 })).toEqual(['head: 2018-130 … 2018-31 (100)', 'numbered 2018 1: 2018-100 … 2018-1 (100)'])
  })

  test('cuts a year past 100 from its oldest item; what is left stands on the address of the year', () => {
    expect(cut({ 2017: 250, 2018: 30 })).toEqual([
      'head: 2018-30 … 2018-1 (30)',
      'year 2017: 2017-250 … 2017-201 (50)',
      'numbered 2017 2: 2017-200 … 2017-101 (100)',
      'numbered 2017 1: 2017-100 … 2017-1 (100)',
    ])
  })

  test.each([
    [100, ['year 2017: 2017-100 … 2017-1 (100)']],
    [101, ['year 2017: 2017-101 … 2017-101 (1)', 'numbered 2017 1: 2017-100 … 2017-1 (100)']],
    [200, ['year 2017: 2017-200 … 2017-101 (100)', 'numbered 2017 1: 2017-100 … 2017-1 (100)']],
  ])('leaves something on that address always, here of %d', (count, expected) => {
    expect(cut({ 2017: count, 2018: 30 }).slice(1)).toEqual(expected)
  })
})

describe('a month', () => {
  const month = (count: number) => cutMonth(entries({ 2018: count })).map(told)

  test.each([
    [1, ['head: 2018-1 … 2018-1 (1)']],
    [100, ['head: 2018-100 … 2018-1 (100)']],
    [101, ['head: 2018-101 … 2018-101 (1)', 'numbered 1: 2018-100 … 2018-1 (100)']],
    [200, ['head: 2018-200 … 2018-101 (100)', 'numbered 1: 2018-100 … 2018-1 (100)']],
    [
      201,
      ['head: 2018-201 … 2018-201 (1)', 'numbered 2: 2018-200 … 2018-101 (100)', 'numbered 1: 2018-100 … 2018-1 (100)'],
    ],
  ])('of %d items has its oldest in full pages and the others on its address', (count, expected) => {
    expect(month(count)).toEqual(expected)
  })
})

const count = fc.oneof(
  fc.integer({ min: 0, max: 25 }),
  fc.integer({ min: 0, max: 320 }),
  fc.constantFrom(19, 20, 21, 80, 81, 99, 100, 101, 199, 200, 201),
)

const anyEntries = fc
  .array(count, { minLength: 1, maxLength: 5 })
  .map((counts) => entries(Object.fromEntries(counts.map((each, place) => [String(2015 + place), each]))))

/** The next item of the newest year, or of one after it. */
function newer(items: readonly Entry[], yearsLater: number): Entry {
  const year = Number(items.at(-1)?.id.slice(0, 4) ?? '2015') + yearsLater
  return entry(`${String(year)}-new`)
}

function idsOf(items: readonly Entry[]): readonly string[] {
  return items.map(({ id }) => id)
}

describe('cut anyhow, an index', () => {
  test('holds every item once: on its head alone, or on one of its other pages', () => {
    fc.assert(
      fc.property(anyEntries, (items) => {
        const [head, ...others] = cutIndex(items)
        const filed = others.flatMap((part) => part.items)
        const onHeadAlone = (head?.items ?? []).filter((item) => !filed.includes(item))
        expect(idsOf([...onHeadAlone, ...filed])).toEqual(idsOf(items.toReversed()))
      }),
    )
  })

  test('has the newest items on its head, newest first, 100 at most', () => {
    fc.assert(
      fc.property(anyEntries, (items) => {
        const [head] = cutIndex(items)
        const shown = head?.items ?? []
        expect(shown.length).toBeLessThanOrEqual(100)
        expect(idsOf(shown)).toEqual(idsOf(items.toReversed().slice(0, shown.length)))
      }),
    )
  })

  test('has 100 items on each numbered page, counted from the oldest, and 1 to 100 on the page of a year', () => {
    fc.assert(
      fc.property(anyEntries, (items) => {
        const [, ...others] = cutIndex(items)
        for (const { kind, year, number, items: own } of others) {
          const ofYear = idsOf(items).filter((id) => id.startsWith(`${year ?? ''}-`))
          const from = kind === 'numbered' ? (number ?? 0) * 100 - 100 : ofYear.length - own.length
          expect(own.length).toBeGreaterThan(0)
          expect(own.length === 100 || (kind === 'year' && own.length < 100)).toBe(true)
          expect(idsOf(own)).toEqual(ofYear.slice(from, from + own.length).reverse())
        }
      }),
    )
  })

  test('keeps each page but its head when a newer item comes', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 0, max: 2 }), (items, yearsLater) => {
        const [, ...before] = cutIndex(items).map(whole)
        const [, ...after] = cutIndex([...items, newer(items, yearsLater)]).map(whole)
        expect(after).toEqual(expect.arrayContaining(before))
      }),
    )
  })

  test('with its numbered pages keeps them while it grows from nothing, one item at a time', () => {
    const items = entries({ 2016: 130, 2017: 30, 2018: 15, 2019: 215 })
    let known: ReadonlyMap<string, string> = new Map()
    for (let length = 0; length <= items.length; length += 1) {
      const [, ...others] = cutIndex(items.slice(0, length))
      const now = new Map(others.map((part) => [`${part.kind} ${part.year ?? ''} ${String(part.number)}`, whole(part)]))
      for (const [name, text] of known) expect(now.get(name)).toBe(text)
      known = now
    }
    expect([...known.keys()]).toEqual([
      ...['numbered 2019 2', 'numbered 2019 1', 'year 2018 null', 'year 2017 null'],
      ...['year 2016 null', 'numbered 2016 1'],
    ])
  })
})

test('a month keeps its full pages when a newer item comes, and every item once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 450 }), (length) => {
      const items = entries({ 2018: length })
      const [, ...before] = cutMonth(items).map(whole)
      const parts = cutMonth([...items, newer(items, 0)])
      expect(parts.map(whole)).toEqual(expect.arrayContaining(before))
      expect(idsOf(parts.flatMap((part) => part.items)).slice(1)).toEqual(idsOf(items.toReversed()))
    }),
  )
})

/** All of a part, to compare it with another. */
function whole(part: Part<Entry>): string {
  return `${told(part)} ${idsOf(part.items).join()}`
}
