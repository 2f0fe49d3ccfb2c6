import { describe, expect, test } from 'vitest'

import { attribute, elements, type Node, textOf, theOnly } from '../sites/html.ts'
import { metaOf, rendered } from './rendered.ts'

const full = rendered('article-everything')

function links(page: Node, rel: string): readonly Readonly<Record<string, string>>[] {
  return elements(theOnly(page, 'head'), 'link')
    .filter((link) => attribute(link, 'rel') === rel)
    .map(({ attribs }) => attribs)
}

describe('the head of a page', () => {
  test('the title ends with the name of the bulletin', () => {
    expect(textOf(theOnly(rendered('archive'), 'title'))).toBe('Lưu trữ – Bản tin Điện Biên')
  })

  test('address, description and feeds are told', () => {
    expect(links(full, 'canonical')).toEqual([
      { rel: 'canonical', href: 'https://ban-tin.example.vn/2026/11/hung-yen-tang-22-bac/' },
    ])
    expect(metaOf(full, 'description')).toBe('Tỉnh đứng thứ 9 cả nước.')
    expect(links(full, 'alternate').flatMap(({ type }) => type ?? [])).toEqual([
      'application/atom+xml',
      'application/rss+xml',
      'application/feed+json',
    ])
  })

  test('a page that nobody has described says what it holds', () => {
    expect(metaOf(rendered('category'), 'description')).toBe('Kinh tế: tin, bài của Bản tin Điện Biên.')
  })

  test('translations are told, the page itself among them', () => {
    expect(links(full, 'alternate').flatMap(({ hreflang }) => hreflang ?? [])).toEqual(['vi', 'en'])
  })

  test('search engines are kept off only where they have to be', () => {
    expect(metaOf(full, 'robots')).toBeNull()
    expect(metaOf(rendered('article-expired'), 'robots')).toBe('noindex')
  })

  test('icon and manifest lie under the prefix', () => {
    expect(links(rendered('article-english'), 'icon')[0]?.['href']).toBe('/ban-tin/favicon.svg')
    expect(links(rendered('article-english'), 'manifest')[0]?.['href']).toBe('/ban-tin/site.webmanifest')
  })

  test('a page without an address has no canonical link and nothing for link previews', () => {
    const page = rendered('not-found')
    expect(links(page, 'canonical')).toEqual([])
    expect(metaOf(page, 'og:title')).toBeNull()
  })
})

describe('what a shared link shows', () => {
  const told: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:title', 'Hưng Yên lần đầu lọt vào tốp 10 xếp hạng ICT Index, tăng 22 bậc so với năm trước'],
    ['og:url', 'https://ban-tin.example.vn/2026/11/hung-yen-tang-22-bac/'],
    ['og:site_name', 'Bản tin Điện Biên'],
    ['og:locale', 'vi_VN'],
    ['og:image', 'https://ban-tin.example.vn/2021/12/ruong-bac-thang/ruong-bac-thang-3f9a0c21.png'],
    ['article:published_time', '2026-11-23T13:04:00+07:00'],
    ['article:modified_time', '2026-11-24T09:15:00+07:00'],
    ['article:section', 'Công nghệ thông tin'],
    ['twitter:card', 'summary_large_image'],
  ]

  test.each(told)('%s is “%s”', (name, content) => {
    expect(metaOf(full, name)).toBe(content)
  })
})

describe('the page at a former address', () => {
  const moved = rendered('moved')

  test('leads on at once, and by a link', () => {
    const [refresh] = elements(moved, 'meta').filter((meta) => attribute(meta, 'http-equiv') === 'refresh')
    expect(refresh === undefined ? null : attribute(refresh, 'content')).toBe('0; url=/2026/11/ten-moi/')
    expect(attribute(theOnly(moved, 'a'), 'href')).toBe('/2026/11/ten-moi/')
  })

  test('names the new address as the right one and stays out of search engines', () => {
    expect(links(moved, 'canonical')[0]?.['href']).toBe('https://ban-tin.example.vn/2026/11/ten-moi/')
    expect(metaOf(moved, 'robots')).toBe('noindex')
  })
})
