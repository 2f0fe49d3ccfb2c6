import { describe, expect, test } from 'vitest'

import type { Article } from '../../../src/domain/article.ts'
import type { Site } from '../../../src/domain/site.ts'
import type { HomeProps } from '../../../src/routes/props.ts'
import { aCategory, aLabel, aLocality, anArticle, aSite, titlesOf } from '../domain-values.ts'
import { daily } from '../editions.ts'
import { aPlan, pageAt } from './plans.ts'

function home(items: readonly Article[], site: Site = aSite()): HomeProps {
  return pageAt(aPlan(items, { site }), '/', 'home')
}

function featured(items: readonly Article[], ...slugs: readonly string[]): readonly Article[] {
  return items.map((item) => anArticle({ ...item, featured: slugs.includes(item.slug) }))
}

test('without featured items the newest leads', () => {
  const props = home(daily('1', '2', '3'))
  expect([titlesOf(props.featured), titlesOf(props.newest)]).toEqual([['3'], ['2', '1']])
})

test('three featured items at most lead, the newest first, and are not shown twice', () => {
  const props = home(featured(daily('1', '2', '3', '4', '5'), '1', '2', '3', '4'))
  expect([titlesOf(props.featured), titlesOf(props.newest)]).toEqual([
    ['4', '3', '2'],
    ['5', '1'],
  ])
})

test('as many of the newest are shown as the site wants', () => {
  expect(titlesOf(home(daily('1', '2', '3', '4'), aSite({ counts: { newest: 2 } })).newest)).toEqual(['3', '2'])
})

test('an empty bulletin has an empty front page', () => {
  expect(home([])).toMatchObject({ featured: [], newest: [], categories: [] })
})

describe('the blocks of categories', () => {
  const of = (slug: string, category: string) => anArticle({ slug, categories: [aLabel(category)] })
  const items = [of('1', 'Văn hóa'), of('2', 'Nông nghiệp'), of('3', 'Kinh tế'), of('4', 'Nông nghiệp')]
  const categories = [aCategory('Kinh tế', aCategory('Nông nghiệp')), aCategory('Du lịch'), aCategory('Văn hóa')]
  const blocks = (perCategory: number) =>
    home(items, aSite({ categories, counts: { perCategory } })).categories.map((block) => [
      block.category.name,
      ...titlesOf(block.items),
    ])

  test('show the newest of each top-level category in declared order, without what leads and without empty ones', () => {
    expect(blocks(2)).toEqual([
      ['Kinh tế', '3', '2'],
      ['Văn hóa', '1'],
    ])
  })

  test('leave out what leads the page, and what a block above shows', () => {
    const both = { slug: '5', categories: [aLabel('Văn hóa'), aLabel('Nông nghiệp')] } as const
    const props = home(
      [...items, anArticle(both), anArticle({ ...both, slug: '6', featured: true })],
      aSite({ categories }),
    )
    expect(props.categories.map(({ items: shown }) => titlesOf(shown))).toEqual([['5', '4', '3', '2'], ['1']])
    expect(titlesOf(props.featured)).toEqual(['6'])
  })

  test('are left out when nothing of them is left', () => {
    const lead = anArticle({ slug: '7', categories: [aLabel('Du lịch')] })
    expect(home([...items, lead], aSite({ categories })).categories.map(({ category }) => category.name)).toEqual([
      'Kinh tế',
      'Văn hóa',
    ])
  })

  test('are not there when the site wants none', () => {
    expect(blocks(0)).toEqual([])
  })
})

describe('a card', () => {
  const item = anArticle({ slug: '1', localities: [{ id: 'muong-thanh', name: 'Mường Thanh' }] })

  test('names provinces', () => {
    expect(home([item]).featured[0]?.provinces).toEqual([{ name: 'Điện Biên', href: '/tinh/dien-bien/' }])
  })

  test('names localities in a bulletin of one province', () => {
    const site = aSite({ province: 'dien-bien', localities: [aLocality('Mường Thanh')] })
    expect(home([item], site).featured[0]?.provinces).toEqual([
      { name: 'Mường Thanh', href: '/dia-phuong/muong-thanh/' },
    ])
  })
})
