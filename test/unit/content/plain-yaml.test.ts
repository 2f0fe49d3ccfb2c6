import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readPlainYaml } from '../../../src/content/plain-yaml.ts'
import { readYaml } from '../../../src/content/read-yaml.ts'
import { createReport } from '../../../src/content/report.ts'
import { withoutComments } from '../../../src/content/yaml-comments.ts'
import { isGroup, type YamlPath, type YamlSource } from '../../../src/content/yaml-source.ts'
import { generatedBulletin } from '../../bench/generated-bulletin.ts'

const FIRST_LINE = 2

/** All that a source tells: its value, and where everything stands. */
function toldBy(source: YamlSource): object {
  const paths = pathsIn(source)
  return {
    value: source.value,
    keys: isGroup(source.value) ? Object.keys(source.value) : [],
    positions: paths.map((path) => source.positionOf(path)),
    keyPositions: paths.map((path) => source.keyPositionOf(path)),
    empty: paths.map(([key]) => source.isEmptyKey(String(key))),
  }
}

function pathsIn({ value }: YamlSource): readonly YamlPath[] {
  const keys = isGroup(value) ? Object.keys(value) : []
  return [[], ['missing'], ...keys.flatMap((key) => [[key], [key, 0], [key, 1], [key, 2], [key, 0, 'x'], [key, 'x']])]
}

/** As the whole grammar reads it. */
function exact(yaml: string): { readonly told: object | null; readonly problems: number } {
  const report = createReport('bai.md')
  const source = readYaml(withoutComments(yaml, FIRST_LINE, report), FIRST_LINE, report)
  return { told: source === null ? null : toldBy(source), problems: report.problems.length }
}

function compare(yaml: string): boolean {
  const plain = readPlainYaml(yaml, FIRST_LINE)
  if (plain === null) return false
  expect({ told: toldBy(plain), problems: 0 }, yaml).toEqual(exact(yaml))
  return true
}

const GOOD = ['a', 'Điện Biên', 'true', '036', '2026-11-23 09:15', 'http://x.vn/a?b', 'a-b', 'e ; f', "'a, b'", '"b"']
const BAD = [
  ...[
    'null',
    '~',
    '\u00a0',
    '\u2028',
    "'",
    '"',
    "''",
    ' ',
    '  ',
    ':',
    ': ',
    ' :',
    '#',
    ' # ',
    ',',
    ', ',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '-',
    '- ',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '?',
    '? ',
    '%',
    '@',
    '`',
    '\\',
    '\t',
    '...',
    '---',
    '=',
    '<<',
    '\v',
    '\u0085',
  ],
]
/** What is written in a place: a good text, mostly, or one with something of YAML's in it. */
const WRITTEN = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...GOOD) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...GOOD, ...BAD), { maxLength: 4 }).map(joined) },
)
const KEY = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('title', 'tags', 'date', 'a-b', 'x1', 'province', 'category') },
  { weight: 1, arbitrary: fc.constantFrom('1x', '', 'null', '__proto__', 'constructor', 'A b', '- a', '-a') },
)
const COLON = fc.constantFrom(': ', ': ', ': ', ':  ', ':', ' : ')
const LIST = fc.array(WRITTEN, { maxLength: 4 }).map((parts) => `[${parts.join(', ')}]`)
const ENTRIES = fc
  .tuple(
    KEY,
    fc.array(fc.tuple(fc.constantFrom('- ', '- ', '  - ', '-', ' -  '), WRITTEN).map(joined), { maxLength: 3 }),
  )
  .map(([key, entries]) => [`${key}:`, ...entries].join('\n'))
const LINE = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(KEY, COLON, fc.oneof(WRITTEN, LIST), fc.constantFrom('', '', ' ')).map(joined) },
  { weight: 3, arbitrary: ENTRIES },
  { weight: 1, arbitrary: fc.oneof(WRITTEN, fc.constant('')) },
)

function joined(parts: readonly string[]): string {
  return parts.join('')
}

test('what is read the short way is what the whole grammar reads, with nothing wrong in it', () => {
  let plain = 0
  const lines = fc.array(LINE, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'))
  fc.assert(
    fc.property(lines, (yaml) => {
      plain += compare(yaml) ? 1 : 0
    }),
    { numRuns: 6000 },
  )
  expect(plain).toBeGreaterThan(500)
})

test('the front matter of every article that is here is read alike both ways', () => {
  const root = join(import.meta.dirname, '../../..')
  const names = readdirSync(join(root, 'articles'), { recursive: true, encoding: 'utf8' })
  const own = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(root, 'articles', name), 'utf8'))
  const generated = [...generatedBulletin({ articles: 300, seed: 3 })].map(({ text }) => text)
  const fronts = [...own, ...generated.slice(1)].map((text) => /^---\n(.*?)\n---\n/su.exec(text)?.[1] ?? '')
  expect(fronts.filter(compare).length).toBeGreaterThan(300)
})

test.each([
  ['title: Chợ phiên\n\ndate: 2018-06-23', { title: 'Chợ phiên', date: '2018-06-23' }],
  ["title: 'Điện Biên: 13 xã'", { title: 'Điện Biên: 13 xã' }],
  ['tags: [OCOP, "đường nông thôn"]', { tags: ['OCOP', 'đường nông thôn'] }],
  ['tags:\n  - OCOP\n  - chợ\ntitle: A', { tags: ['OCOP', 'chợ'], title: 'A' }],
])('%j is of the usual form', (yaml, value) => {
  expect(readPlainYaml(yaml, 1)?.value).toEqual(value)
})

test.each([
  '',
  'title:',
  'title: a: b',
  "title: 'a''b'",
  'a: 1\na: 2',
  'image: { src: a.jpg }',
  'title: |\n  a',
  'a # b',
])('%j is left to the whole grammar', (yaml) => {
  expect(readPlainYaml(yaml, 1)).toBeNull()
})
