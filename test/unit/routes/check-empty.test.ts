import { expect, test } from 'vitest'

import { formatProblem } from '../../../src/domain/problem.ts'
import { checkEmpty } from '../../../src/routes/check-empty.ts'
import { aMoment, anArticle } from '../domain-values.ts'
import { anEdition } from '../editions.ts'

const draft = anArticle({ slug: 'nhap', draft: true })
const later = anArticle({ slug: 'mai', published: aMoment('2099-01-01') })
const live = anArticle({ slug: 'tin' })

test.each([
  [
    [draft],
    [
      'articles:1:1: Chưa có bài nào được đăng: 1 bài nháp. Bài đã xong thì xóa dòng draft: true; bài hẹn giờ thì chờ đến ngày ghi ở mục date.',
    ],
  ],
  [
    [draft, later, { ...later, path: 'articles/kia.md' }],
    [
      'articles:1:1: Chưa có bài nào được đăng: 1 bài nháp, 2 bài chưa đến ngày đăng. Bài đã xong thì xóa dòng draft: true; bài hẹn giờ thì chờ đến ngày ghi ở mục date.',
    ],
  ],
  [[draft, live], []],
  [[], []],
])(
  'a bulletin of which nothing is published is told, one with an article or without any is not (%#)',
  (items, told) => {
    expect(checkEmpty(anEdition(items, { now: '2026-11-25' }), { items }).map(formatProblem)).toEqual(told)
  },
)
