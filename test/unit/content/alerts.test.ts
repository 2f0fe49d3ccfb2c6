import { describe, expect, test } from 'vitest'

import { loadContent } from '../../../src/content/load.ts'
import type { Alert } from '../../../src/domain/alert.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { bulletinFolder } from './bulletin-folder.ts'

const SITE = `url: https://host/
localities: [{ id: muong-phang, name: Mường Phăng, kind: xã }]
`
const ARTICLE = `---
title: Mưa lũ
date: 2026-11-23
province: Điện Biên
category: Kinh tế
---

Nội dung.
`
const FIELDS = ['level: khan', 'text: Không qua ngầm tràn.', 'from: 2026-11-24 06:00', 'until: 2026-11-25']

/** Reads a bulletin with one notice, line by line. */
async function read(fields: readonly string[], body = '') {
  const root = bulletinFolder({
    'site.yaml': SITE,
    'articles/bai.md': ARTICLE,
    'articles/khan.md': ['---', 'kind: alert', ...fields, '---', '', body].join('\n'),
  })
  return loadContent({ root })
}

async function alertOf(fields: readonly string[], body = ''): Promise<Alert | undefined> {
  return (await read(fields, body)).alerts[0]
}

async function told(fields: readonly string[], body = ''): Promise<readonly string[]> {
  return (await read(fields, body)).problems.map(formatProblem)
}

describe('an urgent notice', () => {
  test('is no item: it has no page, no category and no place on the chain', async () => {
    const { items, alerts, problems } = await read(FIELDS)
    expect(problems).toEqual([])
    expect(items.map(({ path }) => path)).toEqual(['articles/bai.md'])
    expect(alerts).toMatchObject([
      { path: 'articles/khan.md', lang: 'vi', level: 'khan', title: null, text: 'Không qua ngầm tràn.', draft: false },
    ])
  })

  test('lasts from its first instant to the end of its last day', async () => {
    const alert = await alertOf(FIELDS)
    expect(alert?.from.iso).toBe('2026-11-24T06:00:00+07:00')
    expect(alert?.until.iso).toBe('2026-11-25T23:59:59+07:00')
  })

  test('names where it holds, and the article that tells more', async () => {
    const alert = await alertOf([...FIELDS, 'localities: [Mường Phăng]', 'article: bai.md'])
    expect(alert?.localities).toEqual([{ id: 'muong-phang', name: 'Mường Phăng' }])
    expect(alert?.article).toBe('articles/bai.md')
  })

  test('takes its text from the body, without markup, when it has none', async () => {
    const alert = await alertOf(
      FIELDS.filter((line) => !line.startsWith('text')),
      'Nước lên **rất nhanh**.',
    )
    expect(alert?.text).toBe('Nước lên rất nhanh.')
  })

  test.each([
    [
      'without words',
      FIELDS.filter((line) => !line.startsWith('text')),
      [
        'articles/khan.md:1:1: Thông báo chưa có nội dung. Thêm mục title hoặc text, ví dụ: text: Không qua ngầm tràn cho đến khi có thông báo mới.',
      ],
    ],
    [
      'of an unknown level',
      ['level: khẩn', ...FIELDS.slice(1)],
      [
        'articles/khan.md:3:8: Mục “level” không nhận chữ “khẩn”. Có phải bạn muốn viết “khan”? Các giá trị dùng được: khan, canh-bao, thong-tin.',
      ],
    ],
    [
      'that ends before it begins',
      [...FIELDS.slice(0, 3), 'until: 2026-11-24 05:00'],
      ['articles/khan.md:6:8: Lúc thôi hiện (until) không đứng sau lúc bắt đầu hiện (from). Sửa một trong hai mục.'],
    ],
    [
      'too long to reach every page',
      [...FIELDS, `title: ${'a'.repeat(101)}`],
      [
        'articles/khan.md:7:8: Mục “title” của thông báo dài 101 ký tự, quá 100. Rút gọn; phần còn lại viết thành một bài, rồi ghi đường dẫn của bài ở mục article.',
      ],
    ],
    [
      'of letters too heavy to reach every page',
      ['level: khan', `text: ${'ក'.repeat(270)}`, ...FIELDS.slice(2)],
      [
        'articles/khan.md:4:7: Thông báo nặng 812 byte, quá 700: chữ có dấu chiếm 2–3 byte, chữ Khmer 3 byte. Rút gọn title và text, bớt khoảng 38 ký tự; phần còn lại viết thành một bài, rồi ghi đường dẫn của bài ở mục article.',
      ],
    ],
    [
      'with a field of articles',
      [...FIELDS, 'category: Kinh tế'],
      [
        'articles/khan.md:7:1: Không có mục nào tên “category”. Các mục dùng được: kind, level, title, text, from, until, localities, article, lang, draft.',
      ],
    ],
    [
      'that leads to no article',
      [...FIELDS, 'article: articles/bay.md'],
      [
        'articles/khan.md:7:10: Không có bài nào ở “articles/bay.md”. Có phải bạn muốn viết “articles/bai.md”? Ghi đường dẫn của tệp .md, ví dụ: articles/2026/11/ten-bai.md',
      ],
    ],
  ])('%s is refused', async (_, fields, wanted) => {
    expect(await told(fields)).toEqual(wanted)
    expect(await alertOf(fields)).toBeUndefined()
  })
})
