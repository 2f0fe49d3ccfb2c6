import { describe, expect, test } from 'vitest'

import type { Article } from '../../../src/domain/article.ts'
import { aCategory, aLabel, aMoment, anArticle, aSite, titlesOf } from '../domain-values.ts'
import { aBulletin } from '../editions.ts'

function on(day: number, ...[home, ...others]: readonly [string, ...string[]]): Article {
  const categories = [aLabel(home), ...others.map(aLabel)] as const
  return anArticle({ slug: String(day), published: aMoment(`2018-01-0${String(day)}`), categories })
}

describe('a tree of categories', () => {
  const categories = [
    aCategory('Kinh tế', aCategory('Nông nghiệp', aCategory('Lúa')), aCategory('Làng nghề')),
    aCategory('Văn hóa'),
  ]
  const items = [
    on(1, 'Lúa'),
    on(2, 'Kinh tế', 'Lúa'),
    on(3, 'Nông nghiệp', 'Làng nghề'),
    on(4, 'Văn hóa', 'Lúa'),
    on(5, 'Kinh tế', 'Kinh tế'),
  ]
  const nodes = aBulletin(items, { site: aSite({ categories }) }).categories
  const listed = (id: string) => titlesOf(nodes.get(id)?.articles ?? [])

  test('stands in declared order, children after their parent', () => {
    expect([...nodes.keys()]).toEqual(['kinh-te', 'nong-nghiep', 'lua', 'lang-nghe', 'van-hoa'])
  })

  test('knows parents and children', () => {
    expect(nodes.get('lua')?.parent?.parent?.id).toBe('kinh-te')
    expect(nodes.get('kinh-te')?.parent).toBeNull()
    expect(nodes.get('kinh-te')?.children.map(({ id }) => id)).toEqual(['nong-nghiep', 'lang-nghe'])
  })

  test.each([
    ['kinh-te', ['1', '2', '3', '4', '5']],
    ['nong-nghiep', ['1', '2', '3', '4']],
    ['lua', ['1', '2', '4']],
    ['lang-nghe', ['3']],
    ['van-hoa', ['4']],
  ])('%s lists its own articles and those of all below it, each once, oldest first', (id, expected) => {
    expect(listed(id)).toEqual(expected)
  })

  test('is home to the articles that name a category first', () => {
    const homes = [...nodes].map(([id, { home }]) => [id, titlesOf(home)])
    expect(Object.fromEntries(homes)).toEqual({
      ...{ 'kinh-te': ['2', '5'], 'nong-nghiep': ['3'], lua: ['1'] },
      ...{ 'lang-nghe': [], 'van-hoa': ['4'] },
    })
  })

  test('shows the declared spelling, and categories without articles too', () => {
    const nothing = aBulletin([on(1, 'VĂN HOÁ')], { site: aSite({ categories }) }).categories
    expect([...nothing.values()].map(({ name }) => name)).toEqual([
      ...['Kinh tế', 'Nông nghiệp', 'Lúa', 'Làng nghề'],
      'Văn hóa',
    ])
  })
})

describe('without declared categories', () => {
  test('those found stand by Vietnamese name, spelled as in their oldest article', () => {
    const items = [on(2, 'Đời sống'), on(1, 'Du lịch', 'ĐỜI SỐNG'), on(3, 'Ẩm thực', 'Đời sống')]
    expect([...aBulletin(items).categories.values()].map(({ name }) => name)).toEqual([
      'Ẩm thực',
      'Du lịch',
      'ĐỜI SỐNG',
    ])
  })

  test('that of an article past its end is there still, for its breadcrumb, and lists nothing', () => {
    const gone = anArticle({ categories: [aLabel('Kinh tế')], expires: aMoment('2019-01-01') })
    const node = aBulletin([gone]).categories.get('kinh-te')
    expect([node?.name, node?.articles, node?.home]).toEqual(['Kinh tế', [], []])
  })
})
