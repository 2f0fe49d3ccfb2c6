import { afterAll, expect, inject, test } from 'vitest'

import { openBrowser } from './browser.ts'
import { faultsOf, look } from './look.ts'
import { serve } from './static-server.ts'

const server = await serve(inject('sample'))
afterAll(() => server.close())
const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 360, height: 720 } })

test.each([
  '/',
  '/2018/08/dien-bien-xay-dung-nong-thon-moi-theo-huong-ben-vung/',
  '/2024/11/cu-lao-cham/',
  '/chuyen-muc/tu-lieu/',
  '/tinh/',
  '/gioi-thieu/',
])('%s of the sample has no fault that axe finds, and fits a narrow screen', async (url) => {
  await look(context, server.origin + url, async (page) => {
    expect(await faultsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
})
