import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'

import { buildSite, bulletin } from '../sites/build-site.ts'
import { openBrowser } from './browser.ts'
import { faultsOf, listenTo, look } from './look.ts'
import { serve } from './static-server.ts'

function article(title: string, date: string, text: string): string {
  return `---\ntitle: ${title}\nprovince: Điện Biên\ndate: ${date}\ncategory: Kinh tế\n---\n\n${text}\n`
}

const MANY = Object.fromEntries(
  Array.from({ length: 14 }, (_, place) => [
    `articles/2017/05/tin-${String(place)}.md`,
    article(`Vụ lúa ${String(place)}`, `2017-05-${String(place + 10)}`, 'Bà con gặt lúa trên đồng Mường Thanh.'),
  ]),
)

const { out } = await buildSite({
  root: bulletin({
    'articles/2018/06/hoi.md': article('Lễ hội ở Điện Biên', '2018-06-01', 'Đường lên đèo đông vui, thủy điện chạy.'),
    'articles/2019/06/dich.md': article('Diễn biến dịch', '2019-06-01', 'Khách Thụy Điển thăm Điện Biên.'),
    'articles/2020/06/ban.md': article(
      'Văn bản mới',
      '2020-06-01',
      `Theo Quyết định 36/QĐ-UBND của tỉnh.${' Nội dung còn dài.'.repeat(20)} Cuối bài mới có điện riêng biệt.`,
    ),
    ...MANY,
  }),
})
const server = await serve(out)
afterAll(() => server.close())
const browser = await openBrowser()
const narrow = await browser.newContext({ viewport: { width: 320, height: 640 } })
const wide = await browser.newContext({ viewport: { width: 1280, height: 900 } })

function at(url: string): string {
  return server.origin + url
}

function titles(page: Page): Promise<readonly string[]> {
  return page.locator('#search_results h2').allInnerTexts()
}

async function answered(page: Page, status: string): Promise<void> {
  await page.locator('#search_status').filter({ hasText: status }).waitFor()
}

/** Looks at the answer to a query, once it is there. */
async function ask<T>(
  context: BrowserContext,
  query: string,
  { status, see }: { readonly status: string; readonly see: (page: Page) => Promise<T> },
): Promise<T> {
  return await look(context, at(`/tim-kiem/?${query}`), async (page) => {
    await answered(page, status)
    return await see(page)
  })
}

describe('an address with a query', () => {
  test.each([
    ['q=Điện+Biên', ['Lễ hội ở Điện Biên', 'Diễn biến dịch']],
    ['q=36/qd-ubnd', ['Văn bản mới']],
    ['q=dien+bien&xep=ngay', ['Diễn biến dịch', 'Lễ hội ở Điện Biên']],
    ['q=dien+bien&nam=2018', ['Lễ hội ở Điện Biên']],
    ['q=dien+bien&tu=2018-06-02&den=2019-06-01', ['Diễn biến dịch']],
    ['den=2017-05-10', ['Vụ lúa 0']],
  ])('%s shows its results', async (query, expected) => {
    expect(await ask(wide, query, { status: 'kết quả', see: titles })).toEqual(expected)
  })

  test('shows what was looked for in its place', async () => {
    const marks = await ask(wide, 'q=dien+bien', {
      status: '2 kết quả',
      see: (page) => page.locator('#search_results mark').allInnerTexts(),
    })
    expect(marks).toEqual(['Điện Biên', 'Diễn biến', 'Điện Biên'])
  })

  test.each([
    ['wide', wide],
    ['narrow', narrow],
  ])('has nothing that axe finds wrong, %s', async (_, context) => {
    expect(await ask(context, 'q=thuy+dien', { status: '2 kết quả', see: faultsOf })).toEqual([])
  })

  test('does not run out of a narrow screen', async () => {
    const overflow = await ask(narrow, 'q=lua&muc=muc:kinh-te', {
      status: '14 kết quả',
      see: (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    })
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

test('the box of any page leads to the answer', async () => {
  await look(narrow, at('/2018/06/hoi/'), async (page) => {
    await page.getByRole('searchbox').fill('diễn biến')
    await page.keyboard.press('Enter')
    await answered(page, '1 kết quả đúng dấu')
    expect((await titles(page))[0]).toBe('Diễn biến dịch')
  })
})

test('typing fast, the last question is answered, and going back answers the one before', async () => {
  await look(wide, at('/tim-kiem/?q=lua'), async (page) => {
    await answered(page, '14 kết quả')
    const field = page.locator('#search_q')
    await field.fill('dien bien')
    await field.press('Enter')
    await field.fill('36/qd-ubnd')
    await field.press('Enter')
    await answered(page, '1 kết quả')
    expect(await titles(page)).toEqual(['Văn bản mới'])
    await page.goBack()
    await answered(page, '2 kết quả')
    expect(await field.inputValue()).toBe('dien bien')
  })
})

test('ten results are shown, and the others when they are asked for', async () => {
  await look(wide, at('/tim-kiem/?q=lua'), async (page) => {
    await answered(page, '14 kết quả')
    expect(await titles(page)).toHaveLength(10)
    await page.getByRole('button', { name: 'Xem thêm' }).click()
    await page.locator('#search_results li:nth-child(14)').waitFor()
    expect(await page.getByRole('button', { name: 'Xem thêm' }).isVisible()).toBe(false)
  })
})

test('what has the marks that were typed stands apart from the rest', async () => {
  const shown = await ask(wide, 'q=Diễn+biến', {
    status: '1 kết quả đúng dấu, 1 kết quả viết khác dấu',
    see: (page) => page.locator('#search_results').innerText(),
  })
  expect(shown).toMatch(/Diễn biến dịch[^]*Viết khác dấu:[^]*Lễ hội ở Điện Biên/u)
})

test('the passage that answers is shown', async () => {
  const see = (page: Page): Promise<string> => page.locator('#search_results .summary').innerText()
  expect(await ask(wide, 'q=dien+rieng+biet', { status: '1 kết quả', see })).toMatch(
    /^… .*Cuối bài mới có điện riêng biệt\.$/u,
  )
})

test('spellings are offered with counts, and a place that is no more leads to its heir', async () => {
  const see = (page: Page): Promise<readonly string[]> => page.locator('#search_notes li').allInnerTexts()
  expect(await ask(wide, 'q=thuy+dien', { status: '2 kết quả', see })).toEqual(['Thụy Điển (1)', 'thủy điện (1)'])
  expect(await ask(wide, 'q=Thái+Bình', { status: 'Không tìm thấy', see })).toEqual(['Hưng Yên'])
})

test('a syllable that is begun is completed, and one that nobody wrote is put right', async () => {
  await look(wide, at('/tim-kiem/'), async (page) => {
    await page.locator('#search_q').pressSequentially('gặt lu')
    await page.locator('#search_list option[value="gặt lúa"]').waitFor({ state: 'attached' })
  })
  const see = (page: Page): Promise<readonly string[]> => page.locator('#search_notes li').allInnerTexts()
  expect(await ask(wide, 'q=gặt+lúaa', { status: 'Không tìm thấy', see })).toEqual(['gặt lúa'])
})

test('by keyboard alone a reader asks, and follows the first result', async () => {
  await look(wide, at('/tim-kiem/'), async (page) => {
    await page.locator('#search_q').focus()
    await page.keyboard.type('thuy dien')
    await page.keyboard.press('Enter')
    await answered(page, '2 kết quả')
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab')
      if ((await page.locator('#search_results a:focus').count()) > 0) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/20\d\d\//u)
    expect(new URL(page.url()).pathname).toMatch(/^\/20(18|19)\/06\//u)
  })
})

describe('under the strict policy', () => {
  test('nothing is refused and nothing fails while a query is answered', async () => {
    const page = await wide.newPage()
    const told = listenTo(page)
    await page.goto(at('/tim-kiem/?q=dien+bien&muc=muc:kinh-te'))
    await answered(page, '2 kết quả')
    await page.getByLabel('Sắp xếp').selectOption('ngay')
    await page.waitForURL(/xep=ngay/u)
    await answered(page, '2 kết quả')
    expect(await titles(page)).toEqual(['Diễn biến dịch', 'Lễ hội ở Điện Biên'])
    expect(told).toEqual([])
    await page.close()
  })

  test('scripts of the search page are small', async () => {
    const sizes: number[] = []
    const page = await wide.newPage()
    page.on('response', (response) => {
      if (response.url().endsWith('.js'))
        void response.body().then((body) => sizes.push(gzipSync(body, { level: 9 }).length))
    })
    await page.goto(at('/tim-kiem/?q=lua'))
    await answered(page, '14 kết quả')
    expect(sizes).toHaveLength(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_240)
    await page.close()
  })
})

describe('on a bad network', () => {
  test('while files come slowly it is told that the search goes on, in a place that screen readers watch', async () => {
    const context = await browser.newContext()
    await context.route('**/tim-kiem/**/*.bin', async (route) => {
      await setTimeout(400)
      await route.continue()
    })
    await look(context, at('/tim-kiem/?q=lua'), async (page) => {
      await answered(page, 'Đang tìm…')
      expect(await page.locator('#search_status').getAttribute('role')).toBe('status')
      await answered(page, '14 kết quả')
    })
    await context.close()
  })

  test('a file that fails once is asked for again', async () => {
    const failed = new Set<string>()
    const context = await browser.newContext()
    await context.route('**/tim-kiem/**/*.bin', async (route) => {
      const url = route.request().url()
      if (failed.has(url)) await route.continue()
      else await route.abort()
      failed.add(url)
    })
    expect(await ask(context, 'q=lua', { status: '14 kết quả', see: titles })).toHaveLength(10)
    expect(failed.size).toBeGreaterThan(0)
    await context.close()
  })

  test('a reader is told what to do, and may try again', async () => {
    const context = await browser.newContext()
    await context.route('**/*.bin', (route) => route.abort())
    await ask(context, 'q=lua', {
      status: 'Hãy kiểm tra mạng rồi thử lại',
      see: async (page) => {
        expect(await faultsOf(page)).toEqual([])
        await context.unroute('**/*.bin')
        await page.getByRole('button', { name: 'Thử lại' }).click()
        await answered(page, '14 kết quả')
      },
    })
    await context.close()
  })

  test('an index that the page is too old for is asked by a new page, at the second try', async () => {
    const context = await browser.newContext()
    await context.route('**/muc-luc.json', (route) => route.fulfill({ json: { format: 0 } }))
    await ask(context, 'q=lua', {
      status: 'Hãy kiểm tra mạng rồi thử lại',
      see: async (page) => {
        const retry = page.getByRole('button', { name: 'Thử lại' })
        await page.evaluate(() => {
          document.title = 'cũ'
        })
        await retry.click()
        await retry.waitFor()
        expect(await page.title()).toBe('cũ')
        await context.unroute('**/muc-luc.json')
        await retry.click()
        await answered(page, '14 kết quả')
        expect(await page.title()).not.toBe('cũ')
      },
    })
    await context.close()
  })
})

/** Runs in the page before all else: adds up how far what is seen moves (CLS), as if nobody had touched it. */
function watchShifts(): void {
  const html = document.documentElement.dataset
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries().filter((entry): entry is Shift => 'value' in entry))
      html['shift'] = String(Number(html['shift'] ?? '0') + value)
  }).observe({ type: 'layout-shift', buffered: true })
}

interface Shift extends PerformanceEntry {
  readonly value: number
}

test.each(['', '?q=lua', '?q=gặt+lúaa', '?q=lua&muc=muc:kinh-te'])(
  'nothing that is seen moves while “%s” is answered',
  async (query) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    await context.addInitScript(watchShifts)
    // Scripts and files come after the page was seen.
    await context.route(/\.(js|bin|json)$/u, async (route) => {
      await setTimeout(300)
      await route.continue()
    })
    await look(context, at(`/tim-kiem/${query}`), async (page) => {
      await page.locator('#search_form').waitFor()
      await (query === '' ? page.waitForLoadState('networkidle') : answered(page, 'kết quả'))
      expect(await page.evaluate(() => document.documentElement.dataset['shift'])).toBeUndefined()
    })
    await context.close()
  },
)

test('what is typed before the script comes stays', async () => {
  const context = await browser.newContext()
  await context.route('**/*.js', async (route) => {
    await setTimeout(500)
    await route.continue()
  })
  const page = await context.newPage()
  await page.goto(at('/tim-kiem/'), { waitUntil: 'commit' })
  await page.locator('#search_q').fill('gặt lúa')
  await page.waitForLoadState('networkidle')
  expect(await page.locator('#search_q').inputValue()).toBe('gặt lúa')
  await context.close()
})

test('without scripts the page says so and leads on', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  await look(plain, at('/tim-kiem/?q=lua'), async (page) => {
    expect(await page.locator('#search_help').isVisible()).toBe(true)
    expect(await page.locator('#search_form').isVisible()).toBe(false)
    expect(await page.locator('main').getByRole('link', { name: 'Lưu trữ' }).isVisible()).toBe(true)
  })
  await plain.close()
})
