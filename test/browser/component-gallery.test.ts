import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'

import { writeGallery } from '../../src/eleventy/write-gallery.ts'
import { PROJECT, scratchFolder } from '../sites/build-site.ts'
import { openBrowser } from './browser.ts'
import { faultsOf, look } from './look.ts'
import { serve } from './static-server.ts'

const folder = scratchFolder()
await writeGallery(folder, join(PROJECT, 'layouts'))
const { origin, close } = await serve(folder)
afterAll(close)
const browser = await openBrowser()
const light = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })
const dark = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' })

test.each([
  ['wide and light', light],
  ['narrow and dark', dark],
])('axe finds nothing wrong with any component, %s', async (_, context) => {
  await look(context, `${origin}/`, async (page) => {
    expect(await faultsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
})

describe('axe finds nothing wrong, narrow and dark, with a front page or an article of the examples', () => {
  const examples = readdirSync(folder).filter((name) => /^(?:article|home)/u.test(name))
  test.each(examples)('%s', async (name) => {
    expect(await look(dark, `${origin}/${name}/`, faultsOf)).toEqual([])
  })
})
