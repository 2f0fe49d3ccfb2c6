import { describe, expect, test } from 'vitest'

import { renderText } from '../../../src/feeds/render-text.ts'
import { isTextProps, type TextProps } from '../../../src/feeds/text-props.ts'
import { aFeed, elementsOf, faultOf } from './text-values.ts'

const ROBOTS = { kind: 'robots', noindex: false, sitemaps: ['https://host/a.xml', 'https://host/b.xml'] } as const

const SECURITY = {
  kind: 'security',
  contact: 'bantin@host.vn',
  expires: '2027-12-31',
  lang: 'vi',
  self: 'https://host/.well-known/security.txt',
} as const

const TEXTS: readonly TextProps[] = [
  aFeed({ kind: 'atom' }),
  aFeed({ kind: 'rss' }),
  aFeed({ kind: 'json-feed' }),
  { kind: 'sitemap', entries: [] },
  { kind: 'news-sitemap', publication: 'Bản tin', entries: [] },
  { kind: 'sitemap-index', entries: [] },
  ROBOTS,
  SECURITY,
  { kind: 'icon', light: '#a01c22', dark: '#f3aaa2' },
  { kind: 'manifest', name: 'Bản tin', lang: 'vi', start: '/ban-tin/', icon: '/ban-tin/favicon.svg' },
]

test.each(TEXTS)('a text of kind $kind ends in one line end and holds no unfilled value', (props) => {
  expect(renderText(props)).toMatch(/\S\n$/u)
  expect(renderText(props)).not.toMatch(/undefined|null|\[object/u)
})

test('texts are told from pages', () => {
  expect(TEXTS.every(isTextProps)).toBe(true)
  expect(['article', 'file', 'toString'].some((kind) => isTextProps({ kind }))).toBe(false)
})

describe('robots.txt', () => {
  test('lets everything be fetched and names the sitemaps', () => {
    expect(renderText(ROBOTS)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://host/a.xml\nSitemap: https://host/b.xml\n',
    )
  })

  test('of a site to keep out of search engines lets them read so on its pages, and names no sitemap', () => {
    expect(renderText({ ...ROBOTS, noindex: true })).toBe('User-agent: *\nAllow: /\n')
  })
})

test('security.txt says whom to tell, in which languages, and until when it holds', () => {
  expect(renderText(SECURITY)).toBe(
    [
      'Contact: mailto:bantin@host.vn',
      'Expires: 2027-12-31T23:59:59+07:00',
      'Preferred-Languages: vi, en',
      'Canonical: https://host/.well-known/security.txt',
      '',
    ].join('\n'),
  )
})

describe('the icon', () => {
  const svg = renderText({ kind: 'icon', light: '#1b4f72', dark: '#8fb4cc' })

  test('is a well-formed, scalable picture that looks after dark mode', () => {
    expect(faultOf(svg)).toBeNull()
    expect(elementsOf(svg, 'svg')[0]?.attributes).toEqual({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 32 32',
    })
    expect(svg).toContain('@media (prefers-color-scheme: dark)')
  })

  test('bears the colour of the bulletin, a lighter one in the dark', () => {
    expect(svg.match(/\.sheet \{ fill: #\w+ \}/gu)).toEqual(['.sheet { fill: #1b4f72 }', '.sheet { fill: #8fb4cc }'])
  })

  test('runs nothing and loads nothing', () => {
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/script|href|url\(|http|@import| on\w+=/u)
  })
})

test('the manifest tells name, language, start, scope and icon', () => {
  const [manifest] = TEXTS.filter(({ kind }) => kind === 'manifest').map(renderText)
  expect(JSON.parse(manifest ?? '')).toEqual({
    name: 'Bản tin',
    lang: 'vi',
    id: '/ban-tin/',
    start_url: '/ban-tin/',
    scope: '/ban-tin/',
    display: 'browser',
    icons: [{ src: '/ban-tin/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  })
})
