import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Article } from '../../../src/domain/article.ts'
import { aLabel, aMoment, anArticle, aPage, aSite, type ArticleFields, titlesOf } from '../domain-values.ts'
import { aBulletin, daily, someArticles } from '../editions.ts'

const ELSEWHERE = [{ id: 'quoc-te', name: 'Quốc tế' }]

/** Articles one a day, each with its own fields and, unless told otherwise, nothing to share. */
function each(...fields: readonly ArticleFields[]): readonly Article[] {
  return fields.map((own, place) =>
    anArticle({
      slug: String(place + 1),
      published: aMoment(`2018-01-${String(place + 1).padStart(2, '0')}`),
      provinces: [{ id: `tinh-${String(place)}`, name: 'Tỉnh' }],
      ...own,
    }),
  )
}

function relatedOf(items: readonly Article[], slug: string, count = 5): readonly string[] {
  const article = items.find((item) => item.slug === slug) ?? anArticle()
  return titlesOf(aBulletin(items, { site: aSite({ counts: { related: count } }) }).related(article))
}

describe('related items', () => {
  test('are older ones that share a tag, topic or province, the most shared first', () => {
    const items = each(
      { tags: [aLabel('OCOP')] },
      { provinces: ELSEWHERE },
      { topic: aLabel('Mùa vàng') },
      {},
      { tags: [aLabel('OCOP')], topic: aLabel('Mùa vàng'), provinces: ELSEWHERE },
    )
    expect(relatedOf(items, '5')).toEqual(['1', '2'])
  })

  test('do not repeat the five that stand beside them as items of the topic, unless chosen by hand', () => {
    const topic = aLabel('Mùa vàng')
    const items = each(
      ...Array.from({ length: 8 }, () => ({ topic, provinces: ELSEWHERE })),
      { topic, provinces: ELSEWHERE },
      { topic, provinces: ELSEWHERE, related: ['articles/8.md'] },
    )
    expect(relatedOf(items, '9')).toEqual(['3', '2', '1'])
    expect(relatedOf(items, '10', 3)).toEqual(['8', '4', '3'])
  })

  test('that share more than one thing stand before nearer ones that share one', () => {
    const items = each(
      { tags: ['OCOP', 'Lúa'].map(aLabel) },
      { tags: [aLabel('OCOP')] },
      { tags: ['OCOP', 'Lúa'].map(aLabel) },
    )
    expect(relatedOf(items, '3')).toEqual(['1', '2'])
  })

  test('of those that share as much, are the nearest first', () => {
    expect(relatedOf(each({ provinces: ELSEWHERE }, { provinces: ELSEWHERE }, { provinces: ELSEWHERE }), '3')).toEqual([
      ...['2', '1'],
    ])
  })

  test('are never computed among newer ones', () => {
    expect(relatedOf(each({ tags: [aLabel('OCOP')] }, { tags: [aLabel('OCOP')] }), '1')).toEqual([])
  })

  test('chosen by hand stand first, in the order written, newer ones too', () => {
    const items = each(
      { tags: [aLabel('OCOP')] },
      { tags: [aLabel('OCOP')], related: ['articles/4.md', 'articles/3.md'] },
      {},
      {},
    )
    expect(relatedOf(items, '2')).toEqual(['4', '3', '1'])
  })

  test('chosen by hand are all shown, though they be more than the site wants', () => {
    const items = each({ tags: [aLabel('OCOP')] }, { related: ['articles/1.md', 'articles/3.md'] }, {})
    expect(relatedOf(items, '2', 1)).toEqual(['1', '3'])
    expect(relatedOf(items, '2', 0)).toEqual(['1', '3'])
  })

  test('are not shown twice, and an article is not its own', () => {
    const tags = [aLabel('OCOP')]
    expect(relatedOf(each({ tags }, { tags, related: ['articles/1.md', 'articles/2.md'] }), '2')).toEqual(['1'])
  })

  test('are as many as the site wants', () => {
    const items = each(...Array.from({ length: 9 }, () => ({ provinces: ELSEWHERE })))
    expect(relatedOf(items, '9')).toEqual(['8', '7', '6', '5', '4'])
    expect(relatedOf(items, '9', 0)).toEqual([])
  })

  test('may be plain pages, and are never items that are not public', () => {
    const related = ['articles/gioi-thieu.md', 'articles/nhap.md', 'articles/mai.md', 'articles/khong-co.md']
    const article = anArticle({ related })
    const draft = anArticle({ slug: 'nhap', draft: true })
    const scheduled = anArticle({ slug: 'mai', published: aMoment('2018-07-01') })
    const bulletin = aBulletin([article, aPage(), draft, scheduled], { now: '2018-06-30T12:00' })
    expect(titlesOf(bulletin.related(article))).toEqual(['gioi-thieu'])
  })

  test('of an article past its end are those chosen by hand', () => {
    const items = each(
      { tags: [aLabel('OCOP')] },
      {},
      { tags: [aLabel('OCOP')], related: ['articles/2.md'], expires: aMoment('2018-02-01') },
    )
    expect(relatedOf(items, '3')).toEqual(['2'])
  })
})

test('a newest article changes the related items of no other', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const newest = anArticle({ slug: 'moi', published: aMoment('2019-01-01'), tags: ['OCOP', 'Lúa'].map(aLabel) })
      const [before, after] = [aBulletin(articles), aBulletin([...articles, newest])]
      for (const article of articles) expect(after.related(article)).toEqual(before.related(article))
    }),
    { numRuns: 30 },
  )
})

describe('the items of a topic', () => {
  const topic = aLabel('Lễ hội Hoa Ban')
  const items = daily('1', '2', '3', '4', '5', '6', '7', '8').map((article) =>
    article.slug === '5' ? article : anArticle({ ...article, topic }),
  )
  const bulletin = aBulletin(items)
  const about = (slug: string) => titlesOf(bulletin.topicItems(items.find((item) => item.slug === slug) ?? anArticle()))

  test('are the five older ones of the topic, nearest first', () => {
    expect(about('8')).toEqual(['7', '6', '4', '3', '2'])
  })

  test('are fewer near its beginning, and none at it', () => {
    expect(about('3')).toEqual(['2', '1'])
    expect(about('1')).toEqual([])
  })

  test('are none without a topic, and for an article that is not there', () => {
    expect(about('5')).toEqual([])
    expect(titlesOf(bulletin.topicItems(anArticle({ slug: 'khác', topic })))).toEqual([])
  })
})
