import { describe, expect, test } from 'vitest'

import type { Item } from '../../../src/domain/article.ts'
import type { Site } from '../../../src/domain/site.ts'
import type { ChromeProps } from '../../../src/routes/props.ts'
import { aCategory, aLabel, aLocality, anArticle, aPage, aSite } from '../domain-values.ts'
import { aPlan } from './plans.ts'

function chromeOf(items: readonly Item[], site: Site = aSite(), lang = 'vi'): ChromeProps {
  const chrome = aPlan(items, { site }).chromes[lang]
  if (chrome === undefined) throw new Error(`No header in ${lang}`)
  return chrome
}

describe('the menu', () => {
  test('is the declared tree, empty categories too', () => {
    const site = aSite({ categories: [aCategory('Kinh tế', aCategory('Lúa')), aCategory('Văn hóa')] })
    expect(chromeOf([], site).menu).toEqual([
      {
        ...{ name: 'Kinh tế', href: '/chuyen-muc/kinh-te/' },
        children: [{ name: 'Lúa', href: '/chuyen-muc/lua/', children: [] }],
      },
      { name: 'Văn hóa', href: '/chuyen-muc/van-hoa/', children: [] },
    ])
  })

  test('is the categories found, where none are declared', () => {
    expect(chromeOf([anArticle({ categories: [aLabel('Lúa')] })]).menu.map(({ name }) => name)).toEqual(['Lúa'])
  })
})

test.each([
  ['provinces', aSite(), '/tinh/'],
  [
    'localities, in a bulletin of one province',
    aSite({ province: 'dien-bien', localities: [aLocality('A')] }),
    '/dia-phuong/',
  ],
  ['provinces, where it declares none', aSite({ province: 'dien-bien' }), '/tinh/'],
  ['provinces, in a bulletin of several', aSite({ localities: [aLocality('A')] }), '/tinh/'],
])('places are %s', (_case, site, href) => {
  expect(chromeOf([], site).places.href).toBe(href)
})

test('other languages are linked once there are some', () => {
  const items = [anArticle(), anArticle({ slug: 'news', lang: 'en' })]
  expect(chromeOf(items).languages).toEqual([
    { lang: 'vi', href: '/' },
    { lang: 'en', href: '/en/' },
  ])
  expect(chromeOf(items.slice(0, 1)).languages).toEqual([])
})

test('words are English in English, Vietnamese in all others', () => {
  const items = ['en', 'lo'].map((lang) => anArticle({ slug: lang, lang }))
  expect(['vi', 'en', 'lo'].map((lang) => chromeOf(items, aSite(), lang).textLang)).toEqual(['vi', 'en', 'vi'])
  expect(['vi', 'en', 'lo'].map((lang) => chromeOf(items, aSite(), lang).archive)).toEqual([
    ...['/luu-tru/', '/en/archive/', '/lo/luu-tru/'],
  ])
})

test('names that the owner declares are in the language of the site, those found in articles in their own', () => {
  const items = [anArticle({ slug: 'news', lang: 'en' })]
  const declared = aSite({ categories: [aCategory('Kinh tế')] })
  expect([declared, aSite()].map((site) => chromeOf(items, site, 'en').menuLang)).toEqual(['vi', 'en'])
  expect(chromeOf(items, declared, 'en').siteLang).toBe('vi')
})

test('plain pages are linked by title', () => {
  const pages = [aPage({ slug: 'lien-he', title: 'Liên hệ' }), aPage({ title: 'Giới thiệu' })]
  expect(chromeOf(pages).pages).toEqual([
    { name: 'Giới thiệu', href: '/gioi-thieu/' },
    { name: 'Liên hệ', href: '/lien-he/' },
  ])
})

test('news never change it', () => {
  const site = aSite({ categories: [aCategory('Nông thôn mới')] })
  expect(chromeOf([anArticle({ tags: [aLabel('Lúa')] })], site)).toEqual(chromeOf([], site))
})
