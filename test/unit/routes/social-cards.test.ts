import { describe, expect, test } from 'vitest'

import type { Article } from '../../../src/domain/article.ts'
import { aMoment, anArticle, aPicture, aSite } from '../domain-values.ts'
import { aPlan, pageAt, urlsOf } from './plans.ts'

const ARTICLE = anArticle({ title: 'Mùa lúa mới', published: aMoment('2026-11-23T13:04'), image: aPicture('/anh.jpg') })
const SITE = aSite({ cardsFrom: '2026-11-01' })

function pictureOf(article: Article, planning: Parameters<typeof aPlan>[1]): string | undefined {
  return pageAt(aPlan([article], planning), article.url, 'article').head.image?.absolute
}

describe('a link to an article', () => {
  test('shows its card, when it is new enough', () => {
    expect(pictureOf(ARTICLE, { site: SITE, hasCards: true })).toMatch(
      /^https:\/\/host\/2026\/11\/tin\/chia-se-[0-9a-f]{8}\.png$/u,
    )
  })

  test('shows its card from the first day on', () => {
    const first = anArticle({ published: aMoment('2026-11-01') })
    const before = anArticle({ published: aMoment('2026-10-31T23:59') })
    expect(pictureOf(first, { site: SITE, hasCards: true })).toMatch(/\/2026\/11\/tin\/chia-se-/u)
    expect(pictureOf(before, { site: SITE, hasCards: true })).toMatch(/^https:\/\/host\/chia-se-/u)
  })

  test.each([
    ['older', { site: aSite({ cardsFrom: '2026-12-01' }), hasCards: true }],
    ['of a bulletin without cards', { site: aSite(), hasCards: true }],
    ['built without cards', { site: SITE, hasCards: false }],
  ])('shows its lead picture, when it is %s', (_, planning) => {
    expect(pictureOf(ARTICLE, planning)).toBe('https://host/anh.jpg')
  })

  test('shows the card of the bulletin, when it has no picture', () => {
    const plan = aPlan([anArticle()], { hasCards: true })
    const [card = ''] = urlsOf(plan, 'card')
    expect(pageAt(plan, '/2018/06/tin/', 'article').head.image).toMatchObject({
      ...{ absolute: `https://host${card}`, width: 1200, height: 630, alt: 'Bản tin Điện Biên' },
    })
    expect(pageAt(plan, '/', 'home').head.image?.absolute).toBe(`https://host${card}`)
  })

  test('shows nothing, when it has no picture and there are no cards', () => {
    expect(pictureOf(anArticle(), { hasCards: false })).toBeUndefined()
  })
})

describe('a card', () => {
  test('says title, province, day and bulletin', () => {
    const [route] = aPlan([ARTICLE], { site: SITE, hasCards: true }).routes.filter(
      ({ kind, url }) => kind === 'card' && url.startsWith(ARTICLE.url),
    )
    expect(route?.props()).toEqual({
      ...{ kind: 'card', title: 'Mùa lúa mới', siteName: 'Bản tin Điện Biên', line: 'Điện Biên · 23/11/2026' },
      accent: '#a01c22',
    })
  })

  test('has another address when what it says changes, and the same when only the text does', () => {
    const address = (fields: Parameters<typeof anArticle>[0]): string | undefined =>
      pictureOf(anArticle({ published: ARTICLE.published, ...fields }), { site: SITE, hasCards: true })
    expect(address({ title: 'Một' })).not.toBe(address({ title: 'Hai' }))
    expect(address({ title: 'Một', summary: 'a' })).toBe(address({ title: 'Một', summary: 'b' }))
  })
})
