import { describe, expect, test } from 'vitest'

import type { Item } from '../../../src/domain/article.ts'
import { aMoment, anArticle, aPage, aSite, titlesOf } from '../domain-values.ts'
import { aBulletin, anEdition, type Looking } from '../editions.ts'

test('the own language comes first, even without items, then the others by code', () => {
  const items = [anArticle({ slug: '1', lang: 'lo' }), aPage({ slug: 'about', lang: 'en' })]
  expect(anEdition(items).bulletins.map(({ lang }) => lang)).toEqual(['vi', 'en', 'lo'])
  expect(anEdition([]).bulletins.map(({ lang }) => lang)).toEqual(['vi'])
  expect(anEdition(items, { site: aSite({ lang: 'lo' }) }).bulletins.map(({ lang }) => lang)).toEqual(['lo', 'en'])
})

test('a language is not told of while all it has is not public', () => {
  const items = [anArticle({ slug: '1', lang: 'en', draft: true }), anArticle({ slug: '2', lang: 'lo' })]
  expect(anEdition(items).bulletins.map(({ lang }) => lang)).toEqual(['vi', 'lo'])
})

test('every language has its own order, chain, indexes and pages', () => {
  const items = [
    anArticle({ slug: '1', published: aMoment('2018-01-01') }),
    anArticle({ slug: '2', published: aMoment('2018-01-02'), lang: 'en' }),
    anArticle({ slug: '3', published: aMoment('2018-01-03') }),
    aPage({ slug: 'about', lang: 'en' }),
  ]
  const [vietnamese, english] = [aBulletin(items), aBulletin(items, { lang: 'en' })]
  expect(titlesOf(vietnamese.articles)).toEqual(['1', '3'])
  expect(titlesOf(vietnamese.chain(vietnamese.articles[0] ?? anArticle()).newer)).toEqual(['3'])
  expect(titlesOf(vietnamese.pages)).toEqual([])
  expect(titlesOf(english.articles)).toEqual(['2'])
  expect(titlesOf(english.pages)).toEqual(['about'])
  expect(titlesOf(english.provinces.get('dien-bien') ?? [])).toEqual(['2'])
})

describe('translations', () => {
  const original = anArticle({ slug: 'goc' })
  const english = anArticle({ slug: 'english', lang: 'en', translates: original.path })
  const lao = anArticle({ slug: 'lao', lang: 'lo', translates: original.path })
  const versions = (item: Item, items: readonly Item[], looking: Looking = {}) =>
    titlesOf(anEdition(items, looking).translations(item))

  test('are all versions, the item itself included, by language code', () => {
    const items = [original, lao, english]
    for (const item of items) expect(versions(item, items)).toEqual(['english', 'lao', 'goc'])
  })

  test('are none for an item that stands alone', () => {
    expect(versions(original, [original, anArticle({ slug: 'khac' })])).toEqual([])
  })

  test('of one original belong together while the original is a draft', () => {
    const items = [{ ...original, draft: true }, english, lao]
    expect(versions(english, items)).toEqual(['english', 'lao'])
  })

  test('leave out what is not public, and what is past its end', () => {
    const late = anArticle({ slug: 'lao', lang: 'lo', translates: original.path, published: aMoment('2018-07-01') })
    const gone = anArticle({ slug: 'english', lang: 'en', translates: original.path, expires: aMoment('2018-07-01') })
    const items = [original, late, gone]
    expect(versions(original, items, { now: '2018-06-30T12:00' })).toEqual(['english', 'goc'])
    expect(versions(original, items, { now: '2018-07-01' })).toEqual(['lao', 'goc'])
    expect(versions(gone, items, { now: '2018-07-01' })).toEqual([])
  })
})
