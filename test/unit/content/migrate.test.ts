import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

import { editYaml, setField } from '../../../src/content/edit-yaml.ts'
import { migrateArticle, migrateBulletin } from '../../../src/content/migrate.ts'
import { MIGRATIONS, type Migration, SCHEMA } from '../../../src/content/migrations.ts'
import { wrongSchema } from '../../../src/content/version-fields.ts'
import { bulletinFolder } from './bulletin-folder.ts'

/** Two steps that no bulletin ever had to go. */
const STEPS: readonly Migration[] = [
  {
    what: 'Mục “topic” nay là “event”.',
    settings: [{ kind: 'rename', path: ['categories', 'name'], to: 'label' }],
    articles: [{ kind: 'rename', path: ['topic'], to: 'event' }],
  },
  {
    what: 'Khối “featured” nay là “lead”.',
    settings: [{ kind: 'rewrite', path: ['look', 'home'], of: (word) => (word === 'featured' ? 'lead' : word) }],
    articles: [{ kind: 'rewrite', path: ['event'], of: (name) => name.toUpperCase() }],
  },
]

const SITE = [
  '# Bản tin của tỉnh\r',
  'name:   "Bản tin"   # tên\r',
  'schema: 1 # giữ nguyên\r',
  'look: { home: [featured, newest] }\r',
  'categories:\r',
  '  - {id: kinh-te, name: Kinh tế}\r',
  '  - id: van-hoa\r',
  '    name: Văn hóa # cũ\r',
  '',
].join('\n')

describe('a bulletin of an earlier schema', () => {
  test('is written as the newest one, every other byte as it was', () => {
    const root = bulletinFolder({
      'site.yaml': SITE,
      'articles/mot.md': '---\ntitle: topic\ntopic: Hoa Ban  # lễ hội\n---\n\ntopic: Trong bài thì giữ nguyên.\n---\n',
      'articles/hai.md': "\uFEFF---\r\ntopic: 'Lũ: đợt 2'\r\n---\r\nNội dung.\r\n",
      'articles/ba.md': '---\ntitle: Ba\n---\n\nKhông có gì đổi.\n',
    })
    const { from, to, steps, files } = migrateBulletin(root, STEPS)
    expect([from, to, steps]).toEqual([1, 3, STEPS])
    expect([...files]).toEqual([
      ['articles/hai.md', "\uFEFF---\r\nevent: 'LŨ: ĐỢT 2'\r\n---\r\nNội dung.\r\n"],
      [
        'articles/mot.md',
        '---\ntitle: topic\nevent: HOA BAN  # lễ hội\n---\n\ntopic: Trong bài thì giữ nguyên.\n---\n',
      ],
      [
        'site.yaml',
        SITE.replace('schema: 1', 'schema: 3')
          .replace('[featured', '[lead')
          .replace('name: Kinh tế', 'label: Kinh tế')
          .replace('name: Văn hóa', 'label: Văn hóa'),
      ],
    ])
  })

  test('that stands between goes the rest of the way, and one that has arrived no step', () => {
    const between = bulletinFolder({ 'site.yaml': 'schema: 2\n', 'articles/mot.md': '---\nevent: a\ntopic: b\n---\n' })
    expect([...migrateBulletin(between, STEPS).files]).toEqual([
      ['articles/mot.md', '---\nevent: A\ntopic: b\n---\n'],
      ['site.yaml', 'schema: 3\n'],
    ])
    const arrived = bulletinFolder({ 'site.yaml': 'schema: 3\n', 'articles/mot.md': '---\ntopic: b\n---\n' })
    expect(migrateBulletin(arrived, STEPS)).toMatchObject({ from: 3, to: 3, steps: [], files: new Map() })
  })

  test('that names no schema, or has no settings, is of the first', () => {
    const named = bulletinFolder({ 'site.yaml': '# Ghi chú\nname: A\n', 'articles/mot.md': '---\n---\n' })
    expect([...migrateBulletin(named, STEPS).files]).toEqual([['site.yaml', '# Ghi chú\nschema: 3\nname: A\n']])
    const bare = bulletinFolder({ 'articles/mot.md': '---\n---\n' })
    expect([...migrateBulletin(bare, STEPS).files]).toEqual([['site.yaml', 'schema: 3\n']])
  })

  test('is told to be upgraded, one of a later schema to wait for a newer Bantin', () => {
    expect(wrongSchema('1', 2).remedy).toContain('bantin upgrade --dry-run')
    expect(wrongSchema('3', 2).remedy).toBe('Cập nhật Bantin lên bản mới hơn.')
    expect(wrongSchema('hai', 2).remedy).toBe('Viết: schema: 2')
  })
})

test('this Bantin reads the schema that its migrations lead to', () => {
  expect(SCHEMA).toBe(MIGRATIONS.length + 1)
})

/** Names and values, in order. */
function fieldsOf(yaml: string): readonly (readonly [string, unknown])[] {
  const fields = z.record(z.string(), z.unknown()).nullable()
  return Object.entries(fields.parse(parse(yaml, { schema: 'failsafe' })) ?? {})
}

describe('editing YAML', () => {
  test('leaves alone what has faults, and a field whose new name is taken', () => {
    const rename = { kind: 'rename', path: ['a'], to: 'b' } as const
    expect(editYaml('a: [1\n', [rename])).toBe('a: [1\n')
    expect(editYaml('a: 1\nb: 2\n', [rename])).toBe('a: 1\nb: 2\n')
  })

  test('quotes a new value where it could be read as something else', () => {
    const to = (value: string) => [{ kind: 'rewrite', path: ['a'], of: () => value } as const]
    expect(editYaml('a: x # y\n', to('Lũ: đợt 2'))).toBe("a: 'Lũ: đợt 2' # y\n")
    expect(editYaml('a: {b: 1}\n', to('c'))).toBe('a: {b: 1}\n')
    expect(editYaml('{a: x, c: [d]}', to('x, c'))).toBe("{a: 'x, c', c: [d]}")
    expect(editYaml('a: |\n  một\n  hai\nb: 1\n', to('x'))).toBe("a: 'x'\nb: 1\n")
    expect(editYaml('a:\nb: 1\n', to('x'))).toBe('a:\nb: 1\n')
  })

  const key = fc.constantFrom('topic', 'title', 'tags', 'author', 'event', 'x-y')
  const scalar = fc.constantFrom('a', "'b: c'", '"d # e"', 'Lễ hội', '036', '|\n  g\n  h', '[i, "j"]', '', '# k')
  const line = fc.tuple(key, scalar, fc.constantFrom('', '  # ghi chú', ' '), fc.constantFrom('\n', '\n\n', '\n# x\n'))
  const fields = fc
    .uniqueArray(line, { selector: ([name]) => name, maxLength: 6 })
    .map((lines) =>
      lines.map(([name, value, more, end]) => `${name}: ${value}${value.startsWith('|') ? '' : more}${end}`),
    )
    .map((lines) => lines.join(''))

  test('loses nothing: values are what they were under their new names, and the way back gives the same bytes', () => {
    fc.assert(
      fc.property(fields, (text) => {
        const there = editYaml(text, [{ kind: 'rename', path: ['topic'], to: 'su-kien' }])
        const before = fieldsOf(text)
        const after = fieldsOf(there)
        expect(after).toEqual(before.map(([name, value]) => [name === 'topic' ? 'su-kien' : name, value]))
        expect(editYaml(there, [{ kind: 'rename', path: ['su-kien'], to: 'topic' }])).toBe(text)
      }),
    )
  })

  test('of an article done twice is what it is done once, and its body stays', () => {
    fc.assert(
      fc.property(fields, fc.string(), fc.constantFrom('\n', '\r\n'), (text, body, end) => {
        const article = `---\n${text}---\n${body}`.replace(/\r?\n/gu, end)
        const once = migrateArticle(article, STEPS)
        expect(migrateArticle(once, STEPS)).toBe(once)
        expect(once.endsWith(`---${end}${body.replace(/\r?\n/gu, end)}`)).toBe(true)
      }),
    )
  })

  test('sets one of the settings in its place or before the others, and reads it back', () => {
    fc.assert(
      fc.property(fields, (text) => {
        const set = setField(text, 'event', '0.2.0')
        expect(parse(set, { schema: 'failsafe' })).toMatchObject({ event: '0.2.0' })
        expect(setField(set, 'event', '0.2.0')).toBe(set)
      }),
    )
  })
})
