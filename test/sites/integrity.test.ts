import { createHash } from 'node:crypto'

import { expect, inject, test } from 'vitest'

import { publishedSite } from './published-site.ts'

const site = publishedSite(inject('sample'))

test('every script of a page is named with the hash of its bytes', () => {
  for (const url of ['/', '/tim-kiem/', '/404.html']) {
    const scripts = [...site.text(url).matchAll(/<script[^>]* src="([^"]+)"[^>]*>/gu)]
    for (const [element, src = ''] of scripts) {
      const hash = createHash('sha256').update(site.text(src)).digest('base64')
      expect(element).toContain(`integrity="sha256-${hash}"`)
    }
    expect(scripts).toHaveLength(url === '/tim-kiem/' ? 2 : 1)
  }
})
