import { describe, expect, test } from 'vitest'

import { type Wish } from '../../../src/search/query/answer.ts'
import { completionsOf } from '../../../src/search/query/completions.ts'
import { wantedOf } from '../../../src/search/query/heard.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { type Piece, shown } from '../../../src/search/query/shown.ts'
import { spelled } from '../../../src/search/query/spell.ts'
import { aLibrary, answered } from './libraries.ts'

const library = aLibrary([
  { slug: 'mot', text: 'Lúa chín ở Thái Bình. Bà con gặt lúa, tránh lũ.', day: '2018-06-03' },
  { slug: 'hai', title: 'Gặt lúa', text: 'Gặt lúa ở Điện Biên, lúa tốt, nước lũ rút.', day: '2018-06-09' },
  { slug: 'ba', text: 'Gặt lúa, gặt lúa, lũ về.', day: '2020-02-01' },
  { slug: 'bon', text: 'Gặt lúa ở Hưng Yên.', day: '2018-06-05' },
])

function asked(text: string, fields: Partial<Wish> = {}) {
  return answered(text, library, { count: 10, ...fields })
}

async function days(fields: Partial<Wish>): Promise<readonly string[]> {
  return (await asked('gat lua', fields)).results.map(({ entry }) => entry.date)
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
  expect((await asked('gawt lua')).better).toBe('gat lua')
  expect((await asked('gat laú xyz')).better).toBeNull()
  expect((await asked('gat lua')).better).toBeNull()
})

describe('completions', () => {
  test.each([
    ['gặt l', ['gặt lúa', 'gặt lũ']],
    ['gặt lú', ['gặt lúa']],
    ['gat l', ['gat lua', 'gat lu']],
    ['gặt lúa ', []],
    ['', []],
  ])('of “%s”', async (text, expected) => {
    expect(completionsOf(text, await library.syllables())).toEqual(expected)
  })
})

describe('what is shown', () => {
  const LONG = `${'Mở đầu dài dòng. '.repeat(9)}Bà con Mường Ảng gặt lúa nếp.${' Kết thúc cũng dài.'.repeat(20)}`

  function lineOf(fields: { title?: string; summary?: string; text?: string }, query: string, isApart = false) {
    const entry = { href: '/', title: '', date: '', category: '', provinces: '', summary: '', text: '', ...fields }
    const found = shown(entry, wantedOf(parseQuery(query), isApart))
    const line = (pieces: readonly Piece[]): string =>
      pieces.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join('')
    return found === null ? null : [line(found.title), line(found.passage)]
  }

  test.each([
    ['Tỉnh Điện Biên và diễn biến, điện', 'dien bien', 'Tỉnh [Điện Biên] và [diễn biến], điện'],
    ['Xây dựng nông thôn mới', 'nông thôn mới', 'Xây dựng [nông thôn mới]'],
    ['Lúa, lúa', 'lua', '[Lúa], [lúa]'],
    ['lúa lúa lúa', 'lúa lúa', '[lúa lúa lúa]'],
    ['<b>Điện Biên</b>', 'Điện Biên', '<b>[Điện Biên]</b>'],
    ['Theo số 36/QĐ-UBND', '36/qd-ubnd', 'Theo số [36/QĐ-UBND]'],
  ])('of the title “%s” for “%s”', (title, query, expected) => {
    expect(lineOf({ title }, query)?.[0]).toBe(expected)
  })

  test('is the summary, where it or the title answers', () => {
    expect(lineOf({ title: 'Lúa', summary: 'Tóm tắt', text: 'Lúa' }, 'lúa')).toEqual(['[Lúa]', 'Tóm tắt'])
    expect(lineOf({ title: 'Tin', summary: 'Có lúa', text: 'Lúa' }, 'lúa')).toEqual(['Tin', 'Có [lúa]'])
  })

  test('is else the passage of the text that answers, cut between words', () => {
    const [, passage = ''] = lineOf({ title: 'Tin', summary: 'Tóm tắt', text: LONG }, 'gat lua nep') ?? []
    expect(passage).toMatch(/^… (?=\S).*Mường Ảng \[gặt lúa nếp\]\. Kết thúc.*[\p{L}.] …$/u)
    expect(passage.length).toBeLessThan(240)
  })

  test('is the beginning of the text, where nobody wrote a summary and the title answers', () => {
    expect(lineOf({ title: 'Lúa', text: 'Một.\nHai.' }, 'lúa')).toEqual(['[Lúa]', 'Một.\nHai.'])
  })

  test('is nothing where the words do not stand side by side, or each by itself where they need not', () => {
    expect(lineOf({ title: 'Biên bản điện tử' }, 'điện biên')).toBeNull()
    expect(lineOf({ title: 'điện.\nBiên' }, 'điện biên')).toBeNull()
    expect(lineOf({ title: 'Biên bản điện tử' }, 'điện biên', true)?.[0]).toBe('[Biên] bản [điện] tử')
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
