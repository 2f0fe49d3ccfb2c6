import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Article } from '../../../src/domain/article.ts'
import { aLabel, aMoment, anArticle, aSite, titlesOf } from '../domain-values.ts'
import { aBulletin, daily, someArticles } from '../editions.ts'

function slugsOf({ newer, older }: { readonly newer: readonly Article[]; readonly older: readonly Article[] }) {
  return { newer: titlesOf(newer), older: titlesOf(older) }
}

describe('the newer and older lists', () => {
  const articles = daily('1', '2', '3', '4', '5')
  const bulletin = aBulletin(articles, { site: aSite({ counts: { neighbours: 2 } }) })
  const about = (place: number) => slugsOf(bulletin.neighbours(articles[place] ?? anArticle()))

  test.each([
    ['the oldest has no older ones', 0, { newer: ['2', '3'], older: [] }],
    ['one near the end has those there are', 1, { newer: ['3', '4'], older: ['1'] }],
    ['one in the middle has the nearest first, as many as are set', 2, { newer: ['4', '5'], older: ['2', '1'] }],
    ['the newest has no newer ones', 4, { newer: [], older: ['4', '3'] }],
  ])('%s', (_case, place, expected) => {
    expect(about(place)).toEqual(expected)
  })

  test('are empty for the only article, and for one that is not there', () => {
    const [only = anArticle()] = daily('1')
    expect(slugsOf(aBulletin([only]).neighbours(only))).toEqual({ newer: [], older: [] })
    expect(slugsOf(bulletin.neighbours(anArticle({ slug: 'khác' })))).toEqual({ newer: [], older: [] })
  })

  test('are empty when the site wants none', () => {
    const without = aBulletin(articles, { site: aSite({ counts: { neighbours: 0 } }) })
    expect(articles.map((article) => slugsOf(without.neighbours(article)))).toEqual(
      articles.map(() => ({ newer: [], older: [] })),
    )
  })

  test('hold ten on each side unless the site says otherwise', () => {
    const many = daily(...Array.from({ length: 30 }, (_, place) => String(place)))
    const { newer, older } = aBulletin(many).neighbours(many[15] ?? anArticle())
    expect([newer.length, older.length]).toEqual([10, 10])
  })

  test('come from the home category alone, not from a second one, a parent or a child', () => {
    const [parent, child] = [aLabel('Kinh tế'), aLabel('Nông nghiệp')]
    const at = (slug: string, categories: Article['categories'], day: string) =>
      anArticle({ slug, categories, published: aMoment(`2018-01-0${day}`) })
    const middle = at('giữa', [parent, child], '3')
    const items = [
      at('1', [parent], '1'),
      at('2', [child, parent], '2'),
      middle,
      at('4', [child], '4'),
      at('5', [parent], '5'),
    ]
    const categories = [
      { ...parent, name: 'Kinh tế', formerly: [], children: [{ ...child, name: '', formerly: [], children: [] }] },
    ]
    expect(slugsOf(aBulletin(items, { site: aSite({ categories }) }).neighbours(middle))).toEqual({
      newer: ['5'],
      older: ['1'],
    })
  })
})

describe('the chain', () => {
  const [one = anArticle(), two = anArticle(), three = anArticle()] = daily('1', '2', '3')
  const items = [one, { ...two, categories: [aLabel('Kinh tế')] as const }, three]
  const [first = one, middle = two, last = three] = items

  test('joins articles of all categories, one on each side', () => {
    const bulletin = aBulletin(items)
    expect(slugsOf(bulletin.chain(first))).toEqual({ newer: ['2'], older: [] })
    expect(slugsOf(bulletin.chain(middle))).toEqual({ newer: ['3'], older: ['1'] })
    expect(slugsOf(bulletin.chain(last))).toEqual({ newer: [], older: ['2'] })
  })

  test('has no place for an article that is not there', () => {
    expect(slugsOf(aBulletin(items).chain(anArticle({ slug: 'khác' })))).toEqual({ newer: [], older: [] })
  })

  test('walked from the oldest towards the newer, visits every article once, in order', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const bulletin = aBulletin(articles)
        const walked: Article[] = []
        let next = bulletin.articles[0]
        while (next !== undefined && walked.length <= articles.length) {
          walked.push(next)
          next = bulletin.chain(next).newer[0]
        }
        expect(walked).toEqual(bulletin.articles)
        expect(new Set(walked)).toEqual(new Set(articles))
      }),
    )
  })

  test('leads back the way it came', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const bulletin = aBulletin(articles)
        for (const article of articles) {
          for (const newer of bulletin.chain(article).newer) expect(bulletin.chain(newer).older).toEqual([article])
        }
      }),
    )
  })
})

test('who stands in my newer list has me in its older list', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const bulletin = aBulletin(articles, { site: aSite({ counts: { neighbours: 3 } }) })
      for (const article of articles) {
        const { newer, older } = bulletin.neighbours(article)
        for (const other of newer) expect(bulletin.neighbours(other).older).toContain(article)
        for (const other of older) expect(bulletin.neighbours(other).newer).toContain(article)
      }
    }),
  )
})
