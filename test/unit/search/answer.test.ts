import { describe, expect, test } from 'vitest'

import { answer, type Wish } from '../../../src/search/query/answer.ts'
import { marked } from '../../../src/search/query/marked.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { spelled } from '../../../src/search/query/spell.ts'
import { completionsOf } from '../../../src/search/query/suggest.ts'
import { aLibrary } from './libraries.ts'

const library = aLibrary([
  { slug: 'mot', text: 'Lúa chín ở Thái Bình. Bà con gặt lúa, tránh lũ.', day: '2018-06-03' },
  { slug: 'hai', title: 'Gặt lúa', text: 'Gặt lúa ở Điện Biên, lúa tốt, nước lũ rút.', day: '2018-06-09' },
  { slug: 'ba', text: 'Gặt lúa, gặt lúa, lũ về.', day: '2020-02-01' },
  { slug: 'bon', text: 'Gặt lúa ở Hưng Yên.', day: '2018-06-05' },
])

function asked(text: string, fields: Partial<Wish> = {}) {
  return answer({ text, filters: [], year: null, order: 'relevance', count: 10, ...fields }, library)
}

async function days(fields: Partial<Wish>): Promise<readonly string[]> {
  return (await asked('gat lua', fields)).results.map(({ card }) => card.date)
}

test('by date the newest comes first, also within a month, however few are wanted', async () => {
  expect(await days({ order: 'date' })).toEqual(['2020-02-01', '2018-06-09', '2018-06-05', '2018-06-03'])
  expect(await days({ order: 'date', count: 2 })).toEqual(['2020-02-01', '2018-06-09'])
})

test('by relevance a title comes before a text', async () => {
  expect((await days({}))[0]).toBe('2018-06-09')
})

test('a place that is no more is told with what took its place', async () => {
  expect((await asked('thai binh')).heirs).toEqual([{ name: 'Thái Bình', heirs: ['Hưng Yên'] }])
  expect((await asked('hung yen')).heirs).toEqual([])
})

test('a slip of the finger is put right, and nothing is when all is well', async () => {
  expect((await asked('gawt lúa')).better).toBe('gặt lúa')
  expect((await asked('gat laú xyz')).better).toBeNull()
  expect((await asked('gat lua')).better).toBeNull()
})

describe('completions', () => {
  test.each([
    ['gặt l', ['gặt lúa', 'gặt lũ']],
    ['gặt lú', ['gặt lúa']],
    ['gặt lúa ', []],
    ['', []],
  ])('of “%s”', async (text, expected) => {
    expect(await completionsOf(text, library)).toEqual(expected)
  })
})

describe('what is marked', () => {
  const shown = (text: string, query: string, isLoose = false): string =>
    marked(text, parseQuery(query), isLoose)
      .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
      .join('')

  test.each([
    ['Tỉnh Điện Biên và diễn biến, điện', 'dien bien', 'Tỉnh [Điện Biên] và [diễn biến], điện'],
    ['Xây dựng nông thôn mới', 'nông thôn mới', 'Xây dựng [nông thôn mới]'],
    ['Lúa, lúa', 'lua', '[Lúa], [lúa]'],
    ['<b>Điện Biên</b>'.normalize('NFD'), 'Điện Biên', '<b>[Điện Biên]</b>'],
    ['', 'lua', ''],
  ])('%s', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected)
  })

  test('is each syllable by itself where they need not be neighbours', () => {
    expect(shown('Biên bản điện tử', 'điện biên', true)).toBe('[Biên] bản [điện] tử')
  })
})

test.each([
  'điện biên',
  'thủy điện',
  'hòa',
  'quý',
  'gìn giữ',
  'khuỷu',
  'nghiêng',
  'đường',
  'già',
  'xoài',
  'ubnd',
  '36',
])('%s is spelled from its folded form and its marks', (text) => {
  const [run = []] = parseQuery(text).runs
  expect(
    spelled(
      run,
      run.map(({ code }) => code),
    ),
  ).toBe(text)
})
