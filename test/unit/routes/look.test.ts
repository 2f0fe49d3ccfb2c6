import { describe, expect, test } from 'vitest'

import type { Look } from '../../../src/domain/look.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { checkLook } from '../../../src/routes/check-look.ts'
import { aCategory, aFile, aLabel, anArticle, aPage, aSite } from '../domain-values.ts'
import { anEdition } from '../editions.ts'
import { aPlan, difference, pageAt, textAt, urlsOf } from './plans.ts'

const categories = [aCategory('Kinh tế', aCategory('Lúa')), aCategory('Văn hóa')]
const items = [
  anArticle({ slug: 'lua', categories: [aLabel('Lúa')] }),
  anArticle({ slug: 'hoi', categories: [aLabel('Văn hóa')] }),
  aPage(),
]

function siteWith(look: Partial<Look>) {
  return aSite({ categories, look: { ...aSite().look, ...look } })
}

function places(...names: readonly string[]) {
  return names.map((name) => ({ name, line: 3, column: 9 }))
}

describe('the menu', () => {
  test('is the categories and pages that the owner names, in that order', () => {
    const { chromes } = aPlan(items, { site: siteWith({ menu: places('lua', 'gioi-thieu', 'kinh-te') }) })
    expect(chromes.vi?.menu.map(({ href }) => href)).toEqual([
      '/chuyen-muc/lua/',
      '/gioi-thieu/',
      '/chuyen-muc/kinh-te/',
    ])
  })

  test('may name nothing that is not there', () => {
    const site = siteWith({ menu: places('kinh-tee', 'gioi-thieu'), homeCategories: places('gioi-thieu') })
    expect(checkLook(site, anEdition(items, { site })).map(formatProblem)).toEqual([
      'site.yaml:3:9: Không có chuyên mục nào tên “gioi-thieu”. Ghi id của chuyên mục, hoặc phần cuối địa chỉ của trang.',
      'site.yaml:3:9: Không có chuyên mục hay trang nào tên “kinh-tee”. Có phải bạn muốn viết “kinh-te”? Ghi id của chuyên mục, hoặc phần cuối địa chỉ của trang.',
    ])
  })
})

describe('the front page', () => {
  test('shows the blocks and categories that the owner names, in that order', () => {
    const site = siteWith({ home: ['categories', 'newest'], homeCategories: places('van-hoa', 'lua') })
    const home = pageAt(aPlan(items, { site }), '/', 'home')
    expect(home.blocks).toEqual(['categories', 'newest'])
    expect(home.categories.map(({ category }) => category.name)).toEqual(['Văn hóa', 'Lúa'])
  })

  test('without featured news shows all of it among the newest', () => {
    const home = pageAt(aPlan(items, { site: siteWith({ home: ['newest'] }) }), '/', 'home')
    expect(home.featured).toEqual([])
    expect(home.newest).toHaveLength(2)
  })
})

test('the masthead says the name of the bulletin, or what the owner sets', () => {
  expect(aPlan(items, { site: siteWith({}) }).chromes.vi?.masthead).toBe('Bản tin Điện Biên')
  expect(aPlan(items, { site: siteWith({ masthead: 'Điện Biên' }) }).chromes.vi?.masthead).toBe('Điện Biên')
})

test('the emblem is published once, and every page shows it with its size', () => {
  const file = aFile('/assets/bieu-trung-0123abcd.png', { size: { width: 200, height: 100 } })
  const plan = aPlan(items, { site: siteWith({ emblem: { file, alt: 'Biểu trưng' } }) })
  expect(urlsOf(plan, 'file')).toEqual(['/assets/bieu-trung-0123abcd.png'])
  expect(plan.chromes.vi?.emblem).toEqual({
    ...{ src: '/assets/bieu-trung-0123abcd.png', width: 200, height: 100, alt: 'Biểu trưng' },
  })
})

test('the accent changes every page, and the hash of the stylesheet in the policy', () => {
  const [plain, blue] = [siteWith({}), siteWith({ accent: '#1b4f72' })].map((site) => aPlan(items, { site }))
  if (plain === undefined || blue === undefined) throw new Error('Two plans were made')
  expect(plain.chromes.vi?.policy).not.toBe(blue.chromes.vi?.policy)
  expect(difference(plain, blue).changed.map(({ url }) => url)).toEqual(
    expect.arrayContaining(['/', '/2018/06/lua/', '/_headers']),
  )
})

describe('what hosts should send', () => {
  test('is the policy of the pages, for every address', () => {
    const plan = aPlan(items)
    const props = textAt(plan, '/_headers')
    const text = props.kind === 'asset' ? props.content : ''
    expect(text).toContain(`/*\n  Content-Security-Policy: ${plan.chromes.vi?.policy ?? ''}; frame-ancestors 'none'\n`)
    expect(text).toContain('/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  })

  test('speaks of the folder of a bulletin that has no host of its own', () => {
    const props = textAt(aPlan(items, { site: aSite({ baseUrl: 'https://host/ban-tin/' }) }), '/_headers')
    expect(props.kind === 'asset' ? props.content : '').toMatch(/^\/ban-tin\/\*\n/u)
  })
})

describe('the service worker', () => {
  test('is another when the page for readers without a network is another', () => {
    const [one, other, same] = ['A', 'B', 'A'].map((name) => textAt(aPlan(items, { site: aSite({ name }) }), '/sw.js'))
    expect(one).not.toEqual(other)
    expect(one).toEqual(same)
  })

  test('says farewell when the owner forbids to keep pages', () => {
    const plan = aPlan(items, { site: aSite({ offline: false }) })
    expect(textAt(plan, '/sw.js')).toEqual({ kind: 'asset', content: 'farewell()' })
    expect(plan.chromes.vi?.script.worker).toBeNull()
  })
})

describe('the statements', () => {
  test('are there in every language, at addresses of that language', () => {
    const plan = aPlan([...items, anArticle({ slug: 'news', lang: 'en' })])
    expect(urlsOf(plan, 'accessibility', 'privacy')).toEqual([
      '/en/accessibility/',
      '/en/privacy/',
      '/quyen-rieng-tu/',
      '/tro-nang/',
    ])
  })

  test('give way to a page of the owner’s own', () => {
    const plan = aPlan([...items, aPage({ slug: 'quyen-rieng-tu' })])
    expect(urlsOf(plan, 'privacy')).toEqual([])
    expect(urlsOf(plan, 'page')).toContain('/quyen-rieng-tu/')
    expect(plan.chromes.vi?.pages.map(({ href }) => href)).toEqual(['/gioi-thieu/'])
  })
})
