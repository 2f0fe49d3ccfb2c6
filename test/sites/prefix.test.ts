import { inject, expect, test } from 'vitest'

import { brokenLinks } from './broken-links.ts'
import { buildSite, PROJECT } from './build-site.ts'
import { publishedSite } from './published-site.ts'
import { sitemapUrls } from './sitemap.ts'

const BASE_URL = 'https://host.example/ban-tin/'
const { out, stdout, stderr } = await buildSite({ root: PROJECT, args: ['--base-url', BASE_URL] })
const site = publishedSite(out, '/ban-tin/')
const atRoot = publishedSite(inject('sample'))

test('under a prefix the same files lie at the same places', () => {
  expect(site.urls).toEqual(atRoot.urls)
})

test('under a prefix every link, picture and asset stays within it', () => {
  expect(brokenLinks(site, BASE_URL)).toEqual([])
})

test('under a prefix the indexes list the same articles', () => {
  const index = '/chuyen-muc/tu-lieu/'
  expect(site.members(index)).toEqual(atRoot.members(index))
  expect(site.members(index).length).toBeGreaterThan(10)
})

test('the sitemap names complete addresses with the prefix', () => {
  expect(sitemapUrls(site, BASE_URL)).toEqual(sitemapUrls(atRoot, 'https://example.invalid/'))
})

test('no file tells of another address', () => {
  expect(
    site.urls.filter(
      (url) => /\.(?:html|xml|json|txt|webmanifest)$|\/$/u.test(url) && site.text(url).includes('example.invalid'),
    ),
  ).toEqual([])
})

test('an address given on the command line needs no notice', () => {
  expect(stdout + stderr).not.toContain('example.invalid')
})

test('an address may come from the environment', async () => {
  const built = await buildSite({ root: PROJECT, env: { BANTIN_BASE_URL: BASE_URL } })
  expect(publishedSite(built.out).text('/feed.xml')).toBe(site.text('/feed.xml'))
})
