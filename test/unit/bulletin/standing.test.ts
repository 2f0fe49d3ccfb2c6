import { describe, expect, test } from 'vitest'

import { nextDue, standingOf } from '../../../src/bulletin/standing.ts'
import type { Item } from '../../../src/domain/article.ts'
import { aMoment, anArticle, aPage, titlesOf } from '../domain-values.ts'
import { aBulletin, anEdition } from '../editions.ts'

const NINE = aMoment('2018-06-30T09:00')
const TEN = aMoment('2018-06-30T10:00')
const article = anArticle({ published: NINE, expires: TEN })

describe('an article', () => {
  test.each([
    [NINE.instant - 1, 'scheduled'],
    [NINE.instant, 'live'],
    [TEN.instant - 1, 'live'],
    [TEN.instant, 'expired'],
  ])('at the millisecond %d is %s', (now, standing) => {
    expect(standingOf(article, now)).toBe(standing)
  })

  test('without an end is live for ever', () => {
    expect(standingOf(anArticle({ published: NINE }), Date.UTC(9999, 0))).toBe('live')
  })

  test('that is a draft is a draft at any time', () => {
    const draft = anArticle({ draft: true, published: NINE, expires: TEN })
    expect([0, NINE.instant, TEN.instant].map((now) => standingOf(draft, now))).toEqual(['draft', 'draft', 'draft'])
  })
})

test('a plain page is live from the beginning, unless it is a draft', () => {
  expect([standingOf(aPage(), 0), standingOf(aPage({ draft: true }), 0)]).toEqual(['live', 'draft'])
})

describe('what is due next', () => {
  const due = (items: readonly Item[], now: number) => nextDue(items, now)

  test('is the first appearance or end after the instant', () => {
    const later = anArticle({ slug: 'sau', published: aMoment('2018-06-30T09:30') })
    expect(due([article, later], NINE.instant - 1)).toBe(NINE.instant)
    expect(due([article, later], NINE.instant)).toBe(aMoment('2018-06-30T09:30').instant)
    expect(due([article, later], TEN.instant - 1)).toBe(TEN.instant)
  })

  test('is nothing once all has happened, for drafts and for plain pages', () => {
    expect(due([article], TEN.instant)).toBeNull()
    expect(due([anArticle({ draft: true, published: TEN }), aPage()], NINE.instant)).toBeNull()
    expect(due([], 0)).toBeNull()
  })

  test('is the instant at which the standing of something changes, and not before', () => {
    const items = [article, anArticle({ slug: 'khac', published: TEN })]
    const at = (now: number) => items.map((item) => standingOf(item, now))
    for (let now = NINE.instant - 5; ;) {
      const next = due(items, now)
      if (next === null) break
      expect(at(next - 1)).toEqual(at(now))
      expect(at(next)).not.toEqual(at(now))
      now = next
    }
    expect(at(TEN.instant)).toEqual(['expired', 'live'])
  })
})

describe('an edition', () => {
  const items = [
    anArticle({ slug: 'nhap', draft: true, published: NINE }),
    anArticle({ slug: 'cho', published: aMoment('2018-06-30T11:00') }),
    anArticle({ slug: 'dang', published: NINE }),
    anArticle({ slug: 'het', published: NINE, expires: TEN }),
    aPage({ slug: 'trang-nhap', draft: true }),
    aPage({ slug: 'lien-he' }),
  ]
  const now = '2018-06-30T10:30'

  test('lists what is live, keeps what is past its end apart, and holds nothing else', () => {
    const [edition, bulletin] = [anEdition(items, { now }), aBulletin(items, { now })]
    expect(titlesOf(bulletin.articles)).toEqual(['dang'])
    expect(titlesOf(bulletin.expired)).toEqual(['het'])
    expect(titlesOf(bulletin.pages)).toEqual(['lien-he'])
    expect([...edition.byPath.keys()].sort()).toEqual(['articles/dang.md', 'articles/het.md', 'articles/lien-he.md'])
    expect(titlesOf([...bulletin.months.values()].flat())).toEqual(['dang'])
  })

  test('has no neighbours, chain, topic or computed relations for what is past its end', () => {
    const bulletin = aBulletin(items, { now })
    const [gone = anArticle()] = bulletin.expired
    expect(bulletin.neighbours(gone)).toEqual({ newer: [], older: [] })
    expect(bulletin.chain(gone)).toEqual({ newer: [], older: [] })
    expect([bulletin.related(gone), bulletin.topicItems(gone)]).toEqual([[], []])
  })

  test('shows drafts and what waits in a preview, and says what they are', () => {
    const [edition, bulletin] = [anEdition(items, { now, preview: true }), aBulletin(items, { now, preview: true })]
    expect(titlesOf(bulletin.articles)).toEqual(['dang', 'nhap', 'cho'])
    expect(titlesOf(bulletin.pages)).toEqual(['lien-he', 'trang-nhap'])
    expect(bulletin.articles.map((each) => edition.standing(each))).toEqual(['live', 'draft', 'scheduled'])
  })
})
