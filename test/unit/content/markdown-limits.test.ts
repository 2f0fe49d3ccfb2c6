import { describe, expect, test } from 'vitest'

import { checkText } from '../../../src/content/text-checks.ts'
import { htmlOf, rendered, toldOf } from './rendered.ts'

const SIZE = 60_000

/** A text of one piece over and over. */
function fill(piece: string, size = SIZE): string {
  return piece.repeat(Math.ceil(size / piece.length))
}

function numbered(line: (number: string) => string, separator = '\n\n'): string {
  return Array.from({ length: 3000 }, (_, number) => line(String(number))).join(separator)
}

/** Texts that make careless parsers slow (their time grows with the square of the size) or crash. */
const HOSTILE: Readonly<Record<string, string>> = {
  'nested quotes on one line': `${'>'.repeat(10_000)} a`,
  'nested quotes with spaces': `${'> '.repeat(10_000)}a`,
  'many nested quotes': fill(`${'> '.repeat(60)}a\n`),
  'nested lists on one line': `${'- '.repeat(10_000)}a`,
  'nested lists on lines': Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'nested definitions': `a\n${': '.repeat(10_000)}b`,
  'open brackets': fill('['),
  'nested brackets': `${'['.repeat(10_000)}a${']'.repeat(10_000)}`,
  'nested links': `${'['.repeat(10_000)}a${'](b.pdf)'.repeat(10_000)}`,
  'nested pictures': `${'!['.repeat(10_000)}a${'](b.png)'.repeat(10_000)}`,
  'nested notes in the text': `${'^['.repeat(10_000)}a${']'.repeat(10_000)}`,
  'nested notes': `${'[^1]: '.repeat(10_000)}a`,
  'open notes': fill('[^'),
  'open links': fill('[a]('),
  'open titles': fill('[a](b "'),
  'open definitions': fill('[a]: b "'),
  'open tags': fill('<a '),
  'open comments': fill('<!--'),
  'open code': fill('`a'),
  'runs of code marks': Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' '),
  'open emphasis': fill('**a '),
  'mixed emphasis': fill('*_a'),
  'half addresses': fill('http://'),
  'bad links': fill('[a](javascript:x) '),
  'links with escapes': fill('[a](b\\_c) '),
  'links by one label': `[x]: /a/\n\n${fill('[x] ')}`,
  'pictures in one paragraph': fill('![a](cho.jpg) '),
  'links to headings': fill('[a](#x) '),
  'equal headings': fill('# a\n'),
  'headings without letters': fill('# 🎉\n'),
  'notes in the text': fill('^[a] '),
  notes: `${numbered((number) => `[^${number}]`, ' ')}\n\n${numbered((number) => `[^${number}]: a`)}`,
  'notes without use': numbered((number) => `[^${number}]: a`),
  'marks without notes': numbered((number) => `[^${number}]`, ' '),
  'open callouts': fill('::: luu-y\n'),
  'ends of callouts': fill(':::\n\n'),
  'wide table': `|${'a|'.repeat(SIZE / 4)}\n|${'-|'.repeat(SIZE / 4)}`,
  'table with cells left out': `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|\n'.repeat(50_000)}`,
  spaces: fill(' '),
  'hidden characters': fill('\u200D\u00AD'),
  'stray marks': `a${fill('\u0301')}`,
  'letters like Đ': fill('Ð'),
  'legacy text': fill('§iÖn Biªn '),
  'scrambled text': fill('giá»›i '),
  'one long word': fill('đ'),
}

describe('hostile text is read in a moment', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    expect(() => {
      rendered(text)
      checkText(text, { file: 'x.md', firstLine: 1, firstColumn: 1 })
    }).not.toThrow()
  })

  test('so is a book of 2 MB', () => {
    const chapter = `## Chương\n\n${'Điện Biên có **13 xã** đạt chuẩn, [xem](https://a.vn). '.repeat(40)}\n\n`
    const { body } = rendered(fill(chapter, 2_000_000))
    expect(body.headings.length).toBeGreaterThan(500)
  })
})

describe('blocks that stand too deep in one another', () => {
  test.each([`một\n\n${'> '.repeat(60)}a`, `một\n\n${'- '.repeat(60)}a`, `một\n\n${'>'.repeat(10_000)}a`])(
    'are told, since what is in them is lost (%#)',
    (text) => {
      expect(toldOf(text)).toEqual(['error nested-too-deep 12:1'])
    },
  )

  test('are read up to a depth that no page needs', () => {
    expect(toldOf(`${'> '.repeat(40)}a`)).toEqual([])
    expect(htmlOf(`${'> '.repeat(40)}a`)).toContain('<p>a</p>')
  })
})

test('a text with more footnotes than a book has is told', () => {
  expect(toldOf(fill('^[a]', 24_000))).toEqual(['error too-many-footnotes 10:1'])
  expect(toldOf(fill('^[a]', 20_000))).toEqual([])
})
