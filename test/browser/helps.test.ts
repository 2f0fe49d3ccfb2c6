import { readFileSync } from 'node:fs'

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'

import { bulletin, buildSite, NOW, writeFiles } from '../sites/build-site.ts'
import { openBrowser } from './browser.ts'
import { EVERYTHING } from './everything.ts'
import { faultsOf, listenTo, look } from './look.ts'
import { serve } from './static-server.ts'

const ARTICLE = '/2018/06/du/'
const ALERT = `---
kind: alert
level: khan
title: Lũ trên sông Nậm Rốm
text: Không qua ngầm tràn.
from: 2026-11-24 06:00
until: 2026-11-24 18:00
localities: [Mường Phăng]
article: articles/mot.md
---
`
const FEEDBACK = `feedback:
  email: bantin@example.vn
  form: 'https://example.vn/gop-y?bai={title}&trang={url}'
  hotline: 0215 0000 001
  zalo: '0123456789'
`

const root = bulletin({
  ...EVERYTHING,
  'site.yaml': `${String(EVERYTHING['site.yaml'])}${FEEDBACK}`,
  'articles/khan.md': ALERT,
})
const { out } = await buildSite({ root })
const server = await serve(out)
afterAll(() => server.close())
const browser = await openBrowser()
const size = { width: 360, height: 740 } as const

function at(url: string): string {
  return server.origin + url
}

/** A context of its own, closed after the test. */
async function inContext<T>(
  options: Parameters<typeof browser.newContext>[0],
  see: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: size, ...options })
  try {
    return await see(context)
  } finally {
    await context.close()
  }
}

/** What the helps of a page offer, once unfolded. */
async function offered(page: Page): Promise<readonly string[]> {
  await page.locator('.helps summary').click()
  return page.locator('.helps li').allInnerTexts()
}

const PLAIN = [
  'Tải bài viết',
  'Thư điện tử',
  'Facebook',
  'Báo lỗi bài viết qua thư điện tử',
  'Báo lỗi bài viết bằng biểu mẫu',
  'Báo lỗi bài viết 0215 0000 001',
  'Báo lỗi bài viết qua Zalo',
]

describe('the helps of an article', () => {
  test('are those that this browser can do, without a word in the console', async () => {
    await inContext({ permissions: ['clipboard-read', 'clipboard-write'] }, async (context) => {
      const page = await context.newPage()
      const told = listenTo(page)
      await page.goto(at(ARTICLE))
      const all = await offered(page)
      expect(all.filter((words) => words !== 'Chia sẻ')).toEqual([
        ...['Cỡ chữ:', 'Nhỏ', 'Vừa', 'Lớn', 'In bài viết', 'Sao chép liên kết'],
        ...PLAIN,
      ])
      await page.getByRole('button', { name: 'Sao chép liên kết' }).dblclick()
      await page.getByRole('button', { name: 'Đã sao chép' }).waitFor()
      expect(await page.getByRole('status').filter({ hasText: 'Đã sao chép' }).count()).toBe(1)
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('button', { name: 'Sao chép liên kết' }).waitFor({ timeout: 10_000 })
      expect(told).toEqual([])
    })
  })

  test('are plain links without scripts', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      await look(context, at(ARTICLE), async (page) => {
        expect(await offered(page)).toEqual(PLAIN)
        expect(await page.locator('.helps button').count()).toBe(0)
      })
    })
  })

  test('leave out what does nothing inside an app', async () => {
    await inContext({ userAgent: 'Mozilla/5.0 (Linux; Android 13; wv) Chrome/120 Zalo/1' }, async (context) => {
      await look(context, at(ARTICLE), async (page) => {
        const all = await offered(page)
        expect(all).not.toContain('In bài viết')
        expect(all).not.toContain('Tải bài viết')
        expect(all).toContain('Facebook')
      })
    })
  })

  test('fill title and address into the ways to report a fault', async () => {
    await inContext({}, async (context) => {
      await look(context, at(ARTICLE), async (page) => {
        const links = await page.locator('.helps a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
        const url = encodeURIComponent('https://ban-tin.example/2018/06/du/')
        expect(links.find((href) => href?.startsWith('mailto:bantin@'))).toContain(`body=${url}`)
        expect(links.find((href) => href?.includes('gop-y'))).toMatch(/\?bai=B%C3%A0i%20c%C3%B3/u)
        expect(links).toEqual(expect.arrayContaining(['tel:02150000001', 'https://zalo.me/0123456789']))
      })
    })
  })

  test.each([
    ['/2018/06/mot/', 'where the device has a voice for it', { lang: 'vi-VN', localService: true }, 1],
    ['/2018/06/mot/', 'never by a voice on another host', { lang: 'vi-VN', localService: false }, 0],
    ['/2018/06/mot/', 'never by a voice of another language', { lang: 'en-US', localService: true }, 0],
    [ARTICLE, 'not where there is sound of its own', { lang: 'vi-VN', localService: true }, 0],
  ])('read %s aloud %s', async (url, _, voice, count) => {
    await inContext({}, async (context) => {
      await context.addInitScript(`speechSynthesis.getVoices = () => [${JSON.stringify(voice)}]`)
      await look(context, at(url), async (page) => {
        await offered(page)
        expect(await page.getByRole('button', { name: 'Nghe bài viết' }).count()).toBe(count)
      })
    })
  })

  test('move nothing when they are added', async () => {
    await inContext({}, async (context) => {
      await look(context, at(ARTICLE), async (page) => {
        await page.locator('.helps button').first().waitFor({ state: 'attached' })
        const shifts = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => {
                resolve(list.getEntries().length)
              }).observe({ type: 'layout-shift', buffered: true })
              setTimeout(resolve, 300, 0)
            }),
        )
        expect(shifts).toBe(0)
      })
    })
  })

  test('save the page as one file, pictures in it and nothing that runs', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const asked: string[] = []
      await look(context, at(ARTICLE), async (page) => {
        const told = listenTo(page)
        await page.locator('.helps summary').click()
        await page.waitForLoadState('networkidle')
        page.on('request', (request) => asked.push(request.resourceType()))
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Tải bài viết' }).click(),
        ])
        expect(download.suggestedFilename()).toBe('du.html')
        const html = readFileSync(await download.path(), 'utf8')
        expect(html).toMatch(/^<!doctype html>\n<html lang="vi"/u)
        expect(html.match(/<img[^>]+src="data:image\//gu)).toHaveLength(4)
        expect(html).not.toMatch(/<(?:script|form|button)|http-equiv|srcset=/u)
        expect(html).toContain('Bài có đủ mọi thứ')
        const whole = [...html.matchAll(/ (?:href|src|poster)="([^"#]*)/gu)].map(([, address = '']) => address)
        expect(whole.length).toBeGreaterThan(30)
        expect(whole.filter((address) => address.startsWith('/'))).toEqual([])
        expect(asked.filter((type) => type !== 'fetch')).toEqual([])
        expect(told).toEqual([])
      })
    })
  })
})

describe('the size of the text', () => {
  test('stays as chosen on every other page, and after a return to medium is as it was', async () => {
    await inContext({}, async (context) => {
      await look(context, at(ARTICLE), async (page) => {
        const rootSize = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
        const usual = await rootSize()
        await page.locator('.helps summary').click()
        await page.getByRole('button', { name: 'Lớn' }).click()
        expect(await page.getByRole('button', { name: 'Lớn' }).getAttribute('aria-pressed')).toBe('true')
        expect(parseFloat(await rootSize())).toBe(1.25 * parseFloat(usual))
        await page.goto(at('/tinh/'))
        await expect.poll(rootSize, { timeout: 10_000 }).toBe('20px')
        expect(await context.cookies()).toEqual([])
        await page.goto(at(ARTICLE))
        await page.locator('.helps summary').click()
        await page.getByRole('button', { name: 'Vừa' }).click()
        expect(await rootSize()).toBe(usual)
      })
    })
  })
})

describe('urgent notices', () => {
  const before = new Date('2026-11-24T17:00:00+07:00')
  const after = new Date('2026-11-24T18:00:01+07:00')
  const words = 'Khẩn: Lũ trên sông Nậm Rốm. Không qua ngầm tràn. Mường Phăng. Đến 24/11/2026, 18:00. Xem chi tiết'
  const noticesOf = (page: Page) => page.getByRole('region', { name: 'Thông báo khẩn' })
  const said = async (page: Page): Promise<string> =>
    (await noticesOf(page).innerText()).replaceAll(/\s+/gu, ' ').trim()

  test.each([
    ['/', 'the front page'],
    ['/chuyen-muc/kinh-te/', 'the head of an index'],
  ])('stand above all on %s, %s, without scripts', async (url) => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage()
      await page.goto(at(url))
      expect(await said(page)).toBe(words)
      expect((await noticesOf(page).boundingBox())?.y).toBe(0)
    })
  })

  test('lie over the end of the screen of an article, which does not move, until the reader closes them', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage()
      await page.clock.setFixedTime(before)
      await page.goto(at(ARTICLE))
      await noticesOf(page).waitFor()
      expect(await said(page)).toBe(`Đóng ${words}`)
      expect((await page.locator('.masthead').boundingBox())?.y).toBe(0)
      const { y = 0, height = 0 } = (await noticesOf(page).boundingBox()) ?? {}
      expect(y + height).toBe(page.viewportSize()?.height)
      expect(await faultsOf(page)).toEqual([])
      expect(await page.getByRole('alert').innerText()).toContain('Lũ trên sông Nậm Rốm')
      await page.getByRole('button', { name: 'Đóng' }).click()
      expect(await noticesOf(page).count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main')
      await page.goto(at(ARTICLE), { waitUntil: 'networkidle' })
      expect(await noticesOf(page).count()).toBe(0)
    })
  })

  test('cover nothing of the end of a page, and take their room away with them', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage()
      await page.clock.install({ time: before })
      await page.goto(at(ARTICLE))
      await noticesOf(page).waitFor()
      const room = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).paddingBottom))
      await expect.poll(room).toBe(Math.round((await noticesOf(page).boundingBox())?.height ?? 0))
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight)
      })
      const end = (await page.locator('.foot').boundingBox()) ?? { y: 0, height: 0 }
      expect(end.y + end.height).toBeLessThanOrEqual((await noticesOf(page).boundingBox())?.y ?? 0)
      await page.clock.fastForward('01:00:01')
      await expect.poll(() => noticesOf(page).count()).toBe(0)
      await expect.poll(room).toBe(0)
      expect(await page.evaluate(() => document.documentElement.style.scrollPaddingBottom)).toBe('0px')
    })
  })

  test('that a reader has closed stay closed when another ends, and one that says something else comes', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage()
      await page.clock.setFixedTime(before)
      const notice = (title: string): object => ({
        ...{ level: 'khan', title, text: null, href: null, until: '2026-11-24' },
        ...{ localities: [], others: 0 },
      })
      const open = async (...titles: readonly string[]): Promise<void> => {
        await page.unroute('**/thong-bao.json')
        await page.route('**/thong-bao.json', (route) => route.fulfill({ json: { alerts: titles.map(notice) } }))
        await page.goto(at(ARTICLE), { waitUntil: 'networkidle' })
      }
      await open('Lũ', 'Bão')
      await page.getByRole('button', { name: 'Đóng' }).click()
      await open('Lũ')
      expect(await noticesOf(page).count()).toBe(0)
      await open('Lũ', 'Sạt lở')
      expect(await said(page)).toBe('Đóng Khẩn: Sạt lở. Đến 24/11/2026')
    })
  })

  test('say what they leave out, and lead to where it stands', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage()
      await page.clock.setFixedTime(before)
      const notice = {
        ...{ level: 'khan', title: 'Lũ', text: null, href: null, until: '2026-11-24' },
        ...{ localities: ['Mường Phăng'], others: 24 },
      }
      const unnamed = { ...notice, localities: [] }
      await page.route('**/thong-bao.json', (route) => route.fulfill({ json: { alerts: [notice, unnamed], all: '/' } }))
      await page.goto(at(ARTICLE))
      await noticesOf(page).waitFor()
      expect(await said(page)).toBe(
        'Đóng Khẩn: Lũ. Mường Phăng và 24 nơi khác. Đến 24/11/2026 Khẩn: Lũ. 24 nơi. Đến 24/11/2026 Xem đủ các thông báo',
      )
      expect(await page.getByRole('link', { name: 'Xem đủ các thông báo' }).getAttribute('href')).toBe('/')
    })
  })

  test('keep the day and the hour of their end together', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage()
      await page.goto(at('/'))
      const lines = await page.locator('.alerts time').evaluate((time) => {
        const range = document.createRange()
        range.selectNodeContents(time)
        return range.getClientRects().length
      })
      expect(lines).toBe(1)
    })
  })

  test.each(['/', ARTICLE])('are gone from %s after their end', async (url) => {
    await inContext({}, async (context) => {
      const page = await context.newPage()
      await page.clock.setFixedTime(after)
      await page.goto(at(url))
      await expect.poll(() => page.locator('.alerts').count(), { timeout: 10_000 }).toBe(0)
    })
  })

  test('are fetched in at most 1 KB', () => {
    expect(readFileSync(`${out}/thong-bao.json`).length).toBeLessThanOrEqual(1024)
  })
})

describe('the service worker', () => {
  test('shows visited pages without a network, and the newest with one', async () => {
    const own = bulletin({ ...EVERYTHING })
    const built = await buildSite({ root: own })
    let host = await serve(built.out)
    const address = (url: string): string => host.origin + url
    await inContext({}, async (context) => {
      const page = await context.newPage()
      await page.goto(address('/'))
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.goto(address(ARTICLE))
      writeFiles(own, { 'articles/gioi-thieu.md': '---\nkind: page\ntitle: Trang mới\n---\n\nNội dung mới.\n' })
      await page.goto(address('/gioi-thieu/?fbclid=1'))
      await buildSite({ root: own, out: built.out })
      await page.goto(address('/gioi-thieu/'))
      expect(await page.locator('h1').innerText()).toBe('Trang mới')
      await host.close()
      await page.goto(address('/gioi-thieu/'))
      expect(await page.locator('h1').innerText()).toBe('Trang mới')
      await page.goto(address(ARTICLE))
      expect(await page.locator('h1').innerText()).toContain('Bài có đủ mọi thứ')
      await page.goto(address('/tinh/'))
      expect(await page.locator('h1').innerText()).toBe('Không có kết nối mạng')
      host = await serve(built.out)
    })
    await host.close()
  })

  test('shows a page while it comes', async () => {
    const rest = { comes: () => {} }
    const held = new Promise<void>((resolve) => {
      rest.comes = resolve
    })
    const host = await serve(out, (path) => (path === ARTICLE ? held : Promise.resolve()))
    await inContext({}, async (context) => {
      const page = await context.newPage()
      await page.goto(`${host.origin}/`)
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.goto(host.origin + ARTICLE, { waitUntil: 'commit' })
      await page.locator('h1').waitFor()
      expect(await page.locator('footer').count()).toBe(0)
      rest.comes()
      await page.locator('footer').waitFor()
    })
    await host.close()
  })

  test('goes when the owner switches it off, and forgets what it kept', async () => {
    const own = bulletin({ ...EVERYTHING })
    const built = await buildSite({ root: own })
    const host = await serve(built.out)
    await inContext({}, async (context) => {
      const page = await context.newPage()
      await page.goto(`${host.origin}/`)
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.goto(`${host.origin}${ARTICLE}`)
      writeFiles(own, { 'site.yaml': `${String(EVERYTHING['site.yaml'])}offline: false\n` })
      await buildSite({ root: own, out: built.out, now: NOW })
      await page.goto(`${host.origin}/tinh/`)
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update()
      })
      const left = (): Promise<number> =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length,
        )
      await expect.poll(left, { timeout: 15_000 }).toBe(0)
    })
    await host.close()
  })
})
