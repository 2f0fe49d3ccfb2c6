import type { BrowserContext } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { KINDS } from './everything.ts'
import { openEverything } from './everything-site.ts'
import { listenTo, look } from './look.ts'

const { browser, origin, at } = await openEverything()

const WIDE = { width: 1280, height: 900 } as const
const NARROW = { width: 320, height: 640 } as const

const light = await browser.newContext({ viewport: WIDE, colorScheme: 'light' })
const dark = await browser.newContext({ viewport: NARROW, colorScheme: 'dark' })
const plain = await browser.newContext({ viewport: NARROW, javaScriptEnabled: false })

test('no page asks anything of another host, misses a file or says anything in the console', async () => {
  const context = await browser.newContext({ viewport: WIDE })
  const page = await context.newPage()
  const asked: string[] = []
  const missed: string[] = []
  const told = listenTo(page)
  page.on('request', (request) => asked.push(request.url()))
  page.on('response', (response) => {
    if (response.status() >= 400) missed.push(`${String(response.status())} ${response.url()}`)
  })
  for (const [, url] of Object.entries(KINDS).filter(([kind]) => kind !== 'not found')) await page.goto(at(url))
  await context.close()
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
  expect([...missed, ...told]).toEqual([])
})

describe('with the keyboard', () => {
  test('the first stop is a link that skips to the content, and is then seen', async () => {
    await look(light, at('/2018/06/du/'), async (page) => {
      const skip = page.getByRole('link', { name: 'Chuyển đến nội dung chính' })
      await page.keyboard.press('Tab')
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.hash === '#page_main')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('main') != null)).toBe(true)
    })
  })

  test.each([
    ['wide and light', light],
    ['narrow and dark', dark],
  ])('every stop is seen, %s', async (_, context) => {
    await look(context, at('/2018/06/du/'), async (page) => {
      const stops: { readonly isSeen: boolean; readonly html: string }[] = []
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Tab')
        stops.push(await page.evaluate(focus))
      }
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
      expect(new Set(stops.map(({ html }) => html)).size).toBeGreaterThan(25)
    })
  })
})

/** Runs in the page: whether what has the focus shows it. The browser draws that of its own players itself. */
function focus(): { readonly isSeen: boolean; readonly html: string } {
  const { activeElement } = document
  if (activeElement === null || activeElement.matches('body, audio, video')) return { isSeen: true, html: '' }
  const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
  return { isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, html: activeElement.outerHTML }
}

describe('without scripts', () => {
  test.each(['home', 'article', 'category', 'all provinces'])(
    'the %s page says all that it says with them, but for the search box that needs them',
    async (kind) => {
      const url = KINDS[kind] ?? ''
      const said = (context: BrowserContext): Promise<string> =>
        look(context, at(url), async (page) => {
          expect(await page.locator('.masthead form').isVisible()).toBe(context === dark)
          await page.locator('.masthead form').evaluate((form) => {
            form.remove()
          })
          return page.locator('body').innerText()
        })
      const [withScripts, without] = await Promise.all([dark, plain].map(said))
      expect(without).toBe(withScripts)
      expect(without?.length).toBeGreaterThan(200)
    },
  )

  test('the menu opens on a narrow screen', async () => {
    await look(plain, at('/'), async (page) => {
      const menu = page.getByRole('navigation', { name: 'Danh mục' })
      const link = menu.getByRole('link', { name: 'Kinh tế', exact: true })
      expect(await link.isVisible()).toBe(false)
      await menu.locator('summary').click()
      await link.click()
      expect(new URL(page.url()).pathname).toBe('/chuyen-muc/kinh-te/')
    })
  })
})
