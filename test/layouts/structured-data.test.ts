import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { renderPage } from '../../layouts/render-page.tsx'
import type { ChromeProps } from '../../src/routes/props.ts'
import { attribute, elements, parseHtml, textOf } from '../sites/html.ts'
import { exampleOf, htmlOf } from './rendered.ts'

function dataOf(html: string): readonly unknown[] {
  const blocks = elements(parseHtml(html), 'script').filter(
    (script) => attribute(script, 'type') === 'application/ld+json',
  )
  return blocks.map((block): unknown => JSON.parse(textOf(block)))
}

test('an article tells machines all that it tells readers', () => {
  expect(dataOf(htmlOf('article-everything'))[0]).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: 'https://ban-tin.example.vn/2026/11/hung-yen-tang-22-bac/',
    headline: 'Hưng Yên lần đầu lọt vào tốp 10 xếp hạng ICT Index, tăng 22 bậc so với năm trước',
    description: 'Tỉnh đứng thứ 9 cả nước.',
    image: ['https://ban-tin.example.vn/2021/12/ruong-bac-thang/ruong-bac-thang-3f9a0c21.png'],
    datePublished: '2026-11-23T13:04:00+07:00',
    dateModified: '2026-11-24T09:15:00+07:00',
    author: [
      {
        '@type': 'Person',
        name: 'Nguyễn Thị Phương Thảo',
        url: 'https://ban-tin.example.vn/tac-gia/nguyen-thi-phuong-thao/',
      },
      { '@type': 'Person', name: 'Lò Văn Ến', url: 'https://ban-tin.example.vn/tac-gia/lo-van-en/' },
    ],
    publisher: {
      '@type': 'GovernmentOrganization',
      name: 'Ủy ban nhân dân tỉnh Điện Biên',
      url: 'https://co-quan.example.vn/',
    },
    articleSection: ['Công nghệ thông tin', 'Kinh tế'],
    keywords: [
      'chuyển đổi số',
      'dịch vụ công trực tuyến',
      'ICT Index',
      'hạ tầng số',
      'cải cách hành chính',
      'một cửa điện tử',
    ],
    contentLocation: [
      { '@type': 'AdministrativeArea', name: 'Hưng Yên' },
      { '@type': 'AdministrativeArea', name: 'Thái Bình' },
    ],
    inLanguage: 'vi',
    isBasedOn: 'https://nguon.example.vn/tin/',
  })
})

test('the breadcrumb is told with complete addresses, the page itself last', () => {
  expect(dataOf(htmlOf('article-plain'))[1]).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'https://ban-tin.example.vn/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Nông thôn mới',
        item: 'https://ban-tin.example.vn/chuyen-muc/nong-thon-moi/',
      },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Điện Biên xây dựng nông thôn mới theo hướng bền vững',
        item: 'https://ban-tin.example.vn/2018/08/dien-bien-xay-dung-nong-thon-moi/',
      },
    ],
  })
})

describe('who publishes', () => {
  test('no bulletin calls itself a news medium', () => {
    expect(htmlOf('home')).toContain('"GovernmentOrganization"')
    expect(htmlOf('home')).not.toContain('NewsMediaOrganization')
  })

  test('a bulletin without an issuing body does not pass for an authority', () => {
    expect(htmlOf('article-alone')).not.toContain('GovernmentOrganization')
  })
})

describe('how the publisher is reached', () => {
  const publisherWith = (changes: Partial<ChromeProps>): unknown => {
    const { page, chrome } = exampleOf('home')
    const [site] = dataOf(renderPage(page, { ...chrome, ...changes }))
    return z.object({ publisher: z.unknown() }).parse(site).publisher
  }

  test('the front page tells address, telephone, e-mail and emblem', () => {
    const emblem = { src: '/assets/bieu-trung.png', width: 200, height: 200, alt: 'Biểu trưng' }
    expect(publisherWith({ emblem })).toEqual({
      '@type': 'GovernmentOrganization',
      name: 'Ủy ban nhân dân tỉnh Điện Biên',
      url: 'https://co-quan.example.vn/',
      logo: 'https://ban-tin.example.vn/assets/bieu-trung.png',
      address: 'Số 1, đường A, phường B, tỉnh Điện Biên',
      telephone: '0215 0000 000',
      email: 'ban-tin@co-quan.example.vn',
    })
  })

  test('nothing is told that the owner has not set', () => {
    const imprint = { responsible: null, licence: null, address: null, phone: null, hotline: null, email: null }
    expect(publisherWith({ imprint, publisher: { name: 'Sở', url: null } })).toEqual({
      '@type': 'GovernmentOrganization',
      name: 'Sở',
    })
  })
})

test('a title cannot end the data block', () => {
  const { page, chrome } = exampleOf('article-plain')
  if (page.kind !== 'article') throw new Error('Not an article')
  const title = '</script><script>alert(1)</script><!--'
  const html = renderPage({ ...page, title }, chrome)
  expect(elements(parseHtml(html), 'script')).toHaveLength(4)
  expect(dataOf(html)[0]).toMatchObject({ headline: title })
})
