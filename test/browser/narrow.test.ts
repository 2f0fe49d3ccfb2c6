import { describe, expect, test } from 'vitest'

import { KINDS } from './everything.ts'
import { openEverything } from './everything-site.ts'
import { faultsOf, look } from './look.ts'

const { browser, at } = await openEverything()
const dark = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' })

describe('on a narrow dark screen axe finds nothing wrong, and nothing runs out of the screen', () => {
  test.each(Object.entries(KINDS))('on the %s page', async (_, url) => {
    await look(dark, at(url), async (page) => {
      expect(await faultsOf(page)).toEqual([])
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 })
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, String(width)).toBeLessThanOrEqual(0)
      }
    })
  })
})
