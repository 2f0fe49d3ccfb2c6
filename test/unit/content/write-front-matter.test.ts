import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readFrontMatter } from '../../../src/content/front-matter.ts'
import { createReport } from '../../../src/content/report.ts'
import { writeFrontMatter } from '../../../src/content/write-front-matter.ts'

test('fields are written plainly, quoted only where they must be, empty ones left out', () => {
  expect(
    writeFrontMatter({
      title: 'Điện Biên: 13 xã',
      date: '2026-11-23',
      tags: ['OCOP', 'số 1'],
      summary: '',
      author: [],
      draft: true,
    }),
  ).toBe("---\ntitle: 'Điện Biên: 13 xã'\ndate: 2026-11-23\ntags:\n  - OCOP\n  - số 1\ndraft: true\n---\n")
})

test('whatever a person types reads back as the same text', () => {
  const typed = fc
    .string({ unit: 'grapheme-ascii', minLength: 1 })
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
  fc.assert(
    fc.property(typed, fc.array(typed, { minLength: 1 }), (title, tags) => {
      const report = createReport('a.md')
      const read = readFrontMatter(`${writeFrontMatter({ title, tags })}\nx`, report)
      expect(report.problems).toEqual([])
      expect(read?.fields?.value).toEqual({ title, tags })
    }),
  )
})
