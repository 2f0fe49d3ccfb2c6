import { createHash } from 'node:crypto'

import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'

import { examples } from '../../layouts/examples.ts'
import { renderPage } from '../../layouts/render-page.tsx'
import { attribute, elements, idsOf, parseHtml, textOf, theOnly } from '../sites/html.ts'
import { HTML_RULES } from '../sites/html-rules.ts'
import { metaOf } from './rendered.ts'

const validator = new HtmlValidate(HTML_RULES)
const pages = examples.map(({ name, page, chrome }) => ({
  name,
  page,
  accent: chrome.accent,
  policy: chrome.policy,
  html: renderPage(page, chrome),
}))

describe.each(pages)('the page “$name”', ({ name, page, policy, html }) => {
  const node = parseHtml(html)

  test('is right HTML', () => {
    const { results } = validator.validateStringSync(html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, line, column }) => ({ message, line, column }))),
    ).toEqual([])
  })

  test('names its language', () => {
    expect(attribute(theOnly(node, 'html'), 'lang')).toBe(page.lang)
  })

  test('has one heading of the first level and one main part', () => {
    expect(textOf(theOnly(node, 'h1'))).not.toBe('')
    expect(textOf(theOnly(node, 'main'))).not.toBe('')
  })

  test('gives every id once', () => {
    const ids = idsOf(node)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has no empty heading, list or paragraph', () => {
    const empty = elements(node, 'h1', 'h2', 'h3', 'ul', 'ol', 'dl', 'p').filter((element) => textOf(element) === '')
    expect(empty.map(({ name }) => name)).toEqual([])
  })

  test('keeps to the security policy: no style or handler in an attribute, no script but data and what lies beside the page', () => {
    const attributes = elements(node, '*').flatMap((element) => Object.keys(element.attribs))
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    const scripts = elements(node, 'script').filter((script) => attribute(script, 'type') !== 'application/ld+json')
    expect(scripts.filter((script) => attribute(script, 'src') === null || textOf(script) !== '')).toEqual([])
    const others = scripts.filter((script) => attribute(script, 'src')?.startsWith('/') !== true)
    expect(others.map((script) => attribute(script, 'src'))).toEqual(
      name === 'privacy-measured' ? ['https://do-luong.example.vn/do.js'] : [],
    )
  })

  test('holds the policy before anything that it is about', () => {
    expect(html.indexOf('http-equiv="Content-Security-Policy"')).toBeLessThan(html.indexOf('<title>'))
  })

  test('bears the policy of the headers word for word, and one of its own that names its scripts and data by hash', () => {
    const [first, own = ''] = elements(node, 'meta')
      .filter((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
      .map((meta) => attribute(meta, 'content') ?? '')
    expect(first).toBe(policy)
    const blocks = elements(node, 'script').filter((script) => attribute(script, 'type') === 'application/ld+json')
    const hashes = blocks.map((block) => createHash('sha256').update(textOf(block)).digest('base64'))
    const integrity = elements(node, 'script').flatMap((script) => attribute(script, 'integrity') ?? [])
    expect(own.match(/'sha256-[^']+'/gu) ?? []).toEqual(
      [...integrity, ...hashes.map((hash) => `sha256-${hash}`)].map((name) => `'${name}'`),
    )
  })

  test('says that Bantin made it', () => {
    expect(html).toContain('<meta name="generator" content="Bantin')
  })

  test('writes void tags without a slash', () => {
    expect(html).not.toMatch(/\/>/u)
  })

  test('tells the size of its pictures, so that nothing moves', () => {
    const unsized = elements(node, 'img').filter(
      (image) => attribute(image, 'width') === null || attribute(image, 'height') === null,
    )
    expect(unsized.map((image) => attribute(image, 'src'))).toEqual([])
  })
})

describe.each(pages.filter(({ page }) => page.kind !== 'moved'))('the frame of “$name”', ({ html }) => {
  const node = parseHtml(html)

  test('has one masthead and one footer beside the main part', () => {
    const frames = elements(theOnly(node, 'body'), 'header', 'footer').filter(
      ({ parent }) => parent === theOnly(node, 'body'),
    )
    expect(frames.map(({ name }) => name)).toEqual(['header', 'footer'])
  })

  test('starts with a link past the masthead', () => {
    const [first] = elements(node, 'a')
    expect(first === undefined ? null : attribute(first, 'href')).toBe('#page_main')
    expect(attribute(theOnly(node, 'main'), 'id')).toBe('page_main')
  })

  test('gives every navigation a name of its own', () => {
    const names = elements(node, 'nav').map((nav) => attribute(nav, 'aria-label') ?? attribute(nav, 'aria-labelledby'))
    expect(names).not.toContain(null)
    expect(new Set(names).size).toBe(names.length)
  })

  test('fits a phone and both colour schemes', () => {
    expect(metaOf(node, 'viewport')).toBe('width=device-width, initial-scale=1')
    expect(metaOf(node, 'color-scheme')).toBe('light dark')
  })
})

test('all pages of a bulletin carry the same stylesheet, so that one hash allows it', () => {
  const sheets = pages.map(({ accent, html }) => `${String(accent)} ${textOf(theOnly(parseHtml(html), 'style'))}`)
  expect(new Set(sheets).size).toBe(new Set(pages.map(({ accent }) => accent)).size)
})

test('every kind of page has an example', () => {
  expect(new Set(pages.map(({ page }) => page.kind))).toEqual(
    new Set([
      ...['home', 'article', 'page', 'not-found', 'gone', 'moved', 'year', 'archive'],
      ...['accessibility', 'privacy', 'offline', 'search'],
      ...['category', 'province', 'locality', 'tag', 'topic', 'author', 'month'],
      ...['categories', 'provinces', 'localities', 'tags', 'topics', 'authors'],
    ]),
  )
})
