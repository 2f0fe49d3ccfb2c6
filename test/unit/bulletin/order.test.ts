import fc from 'fast-check'
import { expect, test } from 'vitest'

import { byOrder } from '../../../src/bulletin/order.ts'
import { aMoment, anArticle, titlesOf } from '../domain-values.ts'
import { aBulletin, someArticles } from '../editions.ts'

test('articles stand by instant, then slug, then path', () => {
  const first = { slug: 'z', published: aMoment('2018-08-14') }
  const bulletin = aBulletin([
    anArticle({ ...first, title: '5', slug: 'b', path: 'articles/z/b.md', published: aMoment('2018-08-14T09:30') }),
    anArticle({ ...first, title: '4', slug: 'b', path: 'articles/a/b.md', published: aMoment('2018-08-14T09:30') }),
    anArticle({ ...first, title: '3', slug: 'a', path: 'articles/z/a.md', published: aMoment('2018-08-14T09:30') }),
    anArticle({ ...first, title: '2', slug: 'y', published: aMoment('2018-08-14T09:29:59') }),
    anArticle({ ...first, title: '1' }),
  ])
  expect(titlesOf(bulletin.articles)).toEqual(['1', '2', '3', '4', '5'])
})

test('two articles never stand at one place', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      for (const one of articles) {
        for (const other of articles) {
          if (one !== other) expect(Math.sign(byOrder(one, other))).toBe(-Math.sign(byOrder(other, one)))
          expect(byOrder(one, other) === 0).toBe(one === other)
        }
      }
    }),
    { numRuns: 20 },
  )
})

test('the order of the disk does not matter', () => {
  const shuffled = someArticles.chain((articles) =>
    fc.tuple(fc.constant(articles), fc.shuffledSubarray([...articles], { minLength: articles.length })),
  )
  fc.assert(
    fc.property(shuffled, ([articles, otherwise]) => {
      const [one, other] = [aBulletin(articles), aBulletin(otherwise)]
      expect(other.articles).toEqual(one.articles)
      expect([...other.categories.values()]).toEqual([...one.categories.values()])
      for (const index of ['provinces', 'months', 'tags', 'topics', 'authors'] as const) {
        expect(new Map<string, unknown>(other[index])).toEqual(new Map<string, unknown>(one[index]))
        expect([...other[index].keys()]).toEqual([...one[index].keys()])
      }
      for (const article of one.articles) {
        expect(other.neighbours(article)).toEqual(one.neighbours(article))
        expect(other.related(article)).toEqual(one.related(article))
      }
    }),
    { numRuns: 50 },
  )
})
