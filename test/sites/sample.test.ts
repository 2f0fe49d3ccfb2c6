import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { z } from 'zod'

import { declaredCategories } from '../oracle/declared-categories.ts'
import { oracleOf } from '../oracle/oracle.ts'
import { brokenLinks } from './broken-links.ts'
import { NOW, PROJECT } from './build-site.ts'
import { HTML_RULES } from './html-rules.ts'
import { attribute, elements, parseXml, textOf, theOnly } from './html.ts'
import { publishedSite } from './published-site.ts'
import { sitemapUrls } from './sitemap.ts'

const BASE_URL = 'https://example.invalid/'
const site = publishedSite(inject('sample'))
const oracle = oracleOf({
  root: PROJECT,
  categories: declaredCategories(PROJECT),
  now: Date.parse(NOW),
  neighbours: 10,
})

describe('the articles of the sample', () => {
  test('are the two of the seed and at most forty others', () => {
    expect(oracle.order.length).toBeGreaterThan(20)
    expect(oracle.order.length).toBeLessThanOrEqual(42)
  })

  test('are each visited once, in order, on the walk from the oldest towards newer', () => {
    const visited: string[] = []
    for (let url = oracle.order[0] ?? null; url !== null; url = site.neighbour(url, 'newer')) {
      expect(visited).not.toContain(url)
      visited.push(url)
    }
    expect(visited).toEqual(oracle.order)
  })

  test('are each visited once on the walk back', () => {
    const visited: string[] = []
    for (let url = oracle.order.at(-1) ?? null; url !== null; url = site.neighbour(url, 'older')) visited.unshift(url)
    expect(visited).toEqual(oracle.order)
  })

  test.each(oracle.order)('%s shows the newer and older ones of its category, nearest first', (url) => {
    expect(site.listUnder(url, 'Những tin mới hơn')).toEqual(oracle.newer(url))
    expect(site.listUnder(url, 'Những tin cũ hơn')).toEqual(oracle.older(url))
  })
})

describe('an index', () => {
  test.each([...oracle.indexes])('%s lists exactly its articles, newest first', (address, members) => {
    expect(site.members(address)).toEqual(members.toReversed())
  })

  test('without articles lists none', () => {
    const heads = site.pages.filter((url) => /^\/(?:chuyen-muc|tinh|tu-khoa|dong-su-kien|tac-gia)\/[^/]+\/$/u.test(url))
    const empty = heads.filter((url) => !oracle.indexes.has(url))
    expect(empty.length).toBeGreaterThan(40)
    expect(empty.filter((url) => site.members(url).length > 0)).toEqual([])
  })
})

describe('every page of the sample', () => {
  test('has sound links, anchors, pictures and assets', () => {
    expect(brokenLinks(site, BASE_URL)).toEqual([])
  })

  test('has a plain ASCII lower-case address', () => {
    expect(site.urls.filter((url) => url !== '/_headers' && !/^[a-z0-9/.-]+$/u.test(url))).toEqual([])
  })

  test('has one main part, one first heading, a language and a title', () => {
    const faulty = site.pages.filter((url) => {
      const page = site.page(url)
      const language = attribute(theOnly(page, 'html'), 'lang')
      return (
        elements(page, 'main').length !== 1 ||
        elements(page, 'h1').length !== 1 ||
        language !== 'vi' ||
        textOf(theOnly(page, 'title')) === ''
      )
    })
    expect(faulty).toEqual([])
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate(HTML_RULES)
    const told: string[] = []
    for (const url of site.pages) {
      const { results } = await validator.validateString(site.text(url), url)
      const messages = results.flatMap((result) => result.messages)
      told.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${url}:${String(line)}:${String(column)}: ${ruleId}: ${message}`,
        ),
      )
    }
    expect(told.slice(0, 20)).toEqual([])
  })

  test('asks search engines to keep away, as site.yaml says', () => {
    const robots = (url: string): string =>
      elements(site.page(url), 'meta')
        .filter((meta) => attribute(meta, 'name') === 'robots')
        .map((meta) => attribute(meta, 'content'))
        .join()
    expect(site.pages.filter((url) => !robots(url).includes('noindex'))).toEqual([])
  })

  test('carries structured data that parses', () => {
    for (const url of site.pages) {
      for (const script of elements(site.page(url), 'script')) {
        if (attribute(script, 'type') === 'application/ld+json') expect(textOf(script), url).toSatisfy(isJson)
      }
    }
  })
})

describe('feeds', () => {
  const feeds = site.urls.filter((url) => /(?:feed|rss|atom)[^/]*\.(?:xml|json)$/u.test(url))

  test('are there for the whole bulletin and each category', () => {
    expect(feeds).toEqual(
      expect.arrayContaining(['/feed.xml', '/rss.xml', '/feed.json', '/chuyen-muc/am-thuc/feed.xml']),
    )
  })

  test.each(['/feed.xml', '/chuyen-muc/tu-lieu/feed.xml', '/chuyen-muc/tu-lieu/rss.xml'])(
    '%s holds the newest thirty, newest first',
    (url) => {
      const members = url.startsWith('/feed') ? oracle.order : (oracle.indexes.get('/chuyen-muc/tu-lieu/') ?? [])
      const entries = elements(parseXml(site.text(url)), 'entry', 'item')
      const links = entries.map((entry) => {
        const [link] = elements(entry, 'link')
        return link === undefined ? null : (attribute(link, 'href') ?? textOf(link))
      })
      expect(links).toEqual(
        members
          .slice(-30)
          .toReversed()
          .map((member) => `${BASE_URL}${member.slice(1)}`),
      )
    },
  )

  test('in JSON parse and list the same', () => {
    const feed = z.object({ items: z.array(z.object({ url: z.string() })) })
    expect(feed.parse(JSON.parse(site.text('/feed.json'))).items.map((item) => item.url)).toEqual(
      oracle.order
        .slice(-30)
        .toReversed()
        .map((member) => `${BASE_URL}${member.slice(1)}`),
    )
  })
})

describe('the sitemap', () => {
  test('lists every page that has an address, once', () => {
    const listed = sitemapUrls(site, BASE_URL)
    const wanted = site.pages.filter((url) => !['/404.html', '/ngoai-tuyen/', '/tim-kiem/'].includes(url))
    expect(listed.toSorted()).toEqual(wanted)
  })

  test('is not offered to search engines, which site.yaml keeps away', () => {
    expect(site.text('/robots.txt')).not.toContain('Sitemap:')
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
