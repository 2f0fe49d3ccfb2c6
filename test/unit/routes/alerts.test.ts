import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Alert, ALERT_LEVELS } from '../../../src/domain/alert.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { alertsOf } from '../../../src/routes/alerts.ts'
import { checkAlerts } from '../../../src/routes/check-alerts.ts'
import { alertsJson, fetchedAlerts } from '../../../src/routes/fetched-alerts.ts'
import type { AlertProps } from '../../../src/routes/props.ts'
import { aMoment, anAlert, anArticle, aSite } from '../domain-values.ts'
import { anEdition } from '../editions.ts'
import { aPlan, difference, pageAt, textAt } from './plans.ts'

const articles = [anArticle({ slug: 'mua-lu' }), anArticle({ slug: 'khac' })]
const now = '2026-11-24T12:00'

function planWith(...alerts: readonly Alert[]) {
  return aPlan(articles, { now, alerts })
}

function named(count: number): Alert['localities'] {
  return Array.from({ length: count }, (_, place) => ({ id: String(place), name: `Xã số ${String(place)}` }))
}

function propsOf(...alerts: readonly Alert[]): readonly AlertProps[] {
  const edition = anEdition(articles, { now, alerts })
  return edition.bulletins.flatMap((bulletin) => alertsOf({ bulletin, edition, href: (url) => url }))
}

function levelsIn(json: string): readonly (string | undefined)[] {
  return [...json.matchAll(/"level":"([a-z-]+)"/gu)].map(([, level]) => level)
}

function jsonOf(...alerts: readonly Alert[]): string {
  const props = textAt(planWith(...alerts), '/thong-bao.json')
  return props.kind === 'asset' ? props.content : ''
}

describe('a live notice', () => {
  test('stands on the front page and on the heads of indexes, and leads to its article', () => {
    const plan = planWith(anAlert({ title: 'Lũ lên', article: 'articles/mua-lu.md' }))
    const wanted = [
      {
        ...{ level: 'khan', title: 'Lũ lên', text: null, localities: [], until: aMoment('2026-11-25') },
        href: '/2018/06/mua-lu/',
      },
    ]
    expect(pageAt(plan, '/', 'home').alerts).toEqual(wanted)
    expect(pageAt(plan, '/chuyen-muc/nong-thon-moi/', 'category').alerts).toEqual(wanted)
    expect(pageAt(plan, '/2018/06/', 'month').alerts).toBeNull()
  })

  test('changes those pages and what the others fetch, and no article or month', () => {
    const { changed, removed } = difference(planWith(), planWith(anAlert()))
    expect(removed).toEqual([])
    expect(changed.map(({ url }) => url)).toContain('/')
    expect(new Set(changed.map(({ kind }) => kind))).toEqual(new Set(['home', 'category', 'province', 'asset']))
    expect(changed.filter(({ kind }) => kind === 'asset').map(({ url }) => url)).toEqual(['/thong-bao.json'])
  })
})

test('nothing of a notice that is not live is in a plan', () => {
  const secret = { title: 'secret', text: 'secret', path: 'articles/secret.md' }
  const hidden = [
    anAlert({ ...secret, draft: true }),
    anAlert({ ...secret, from: aMoment('2026-11-25'), until: aMoment('2026-11-26') }),
    anAlert({ ...secret, from: aMoment('2026-11-22'), until: aMoment('2026-11-23') }),
  ]
  const plan = planWith(...hidden)
  expect(JSON.stringify(plan.routes.map((route) => route.props()))).not.toContain('secret')
  expect(difference(planWith(), plan).changed).toEqual([])
})

describe('what the other pages fetch', () => {
  test('is there without notices too', () => {
    expect(jsonOf()).toBe('{"alerts":[]}\n')
  })

  test('says an instant, or the day that a notice outlasts', () => {
    const untils = [aMoment('2026-11-25T18:00'), aMoment('2026-11-25')]
    const json = jsonOf(...untils.map((until, place) => anAlert({ until, path: `articles/${String(place)}.md` })))
    expect(json.match(/"until":"[^"]+"/gu)).toEqual(['"until":"2026-11-25T18:00:00+07:00"', '"until":"2026-11-25"'])
  })

  test('has room for three ordinary notices', () => {
    const fields = {
      title: 'Lũ trên sông Nậm Rốm vượt báo động 2',
      text: 'Không qua ngầm tràn, không vớt củi; người dân vùng trũng đưa người già và tài sản lên cao.',
      localities: named(2),
      article: 'articles/mua-lu.md',
    }
    const json = jsonOf(...ALERT_LEVELS.map((level) => anAlert({ ...fields, level })))
    expect(levelsIn(json)).toEqual(['khan', 'canh-bao', 'thong-tin'])
    expect(json).not.toContain('"all"')
  })

  test('has at most 1 KB, the most urgent first, and leads to where all stand', () => {
    const long = { text: 'Nước lên nhanh ở nhiều nơi. '.repeat(10), title: 'Lũ trên sông'.repeat(8) }
    const alerts = ['thong-tin', 'khan', 'canh-bao'] as const
    const json = jsonOf(...alerts.map((level) => anAlert({ ...long, level })))
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(1024)
    expect(levelsIn(json)).toEqual(['khan'])
    expect(json).toContain('"all":"/"')
  })

  test('says of how many localities it leaves out the names', () => {
    const json = jsonOf(anAlert({ localities: named(80) }))
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(1024)
    const names = json.match(/Xã số \d+/gu) ?? []
    expect(names.length).toBeGreaterThan(40)
    expect(json).toContain(`"others":${String(80 - names.length)}`)
    expect(json).toContain('"all":"/"')
  })

  test('never has more than 1 KB, of whatever notices a check lets pass', () => {
    const texts = fc
      .string({ unit: 'binary', maxLength: 280 })
      .filter((text) => Buffer.byteLength(JSON.stringify(text)) <= 700)
    const alerts = fc.array(
      fc
        .record({ text: texts, count: fc.nat(40) })
        .map(({ text, count }) => anAlert({ title: null, text, localities: named(count) })),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(alerts, (some) => {
        const fetched = fetchedAlerts(propsOf(...some), '/ban-tin/en/')
        expect(Buffer.byteLength(alertsJson(fetched))).toBeLessThanOrEqual(1024)
        expect(fetched.alerts.length).toBeGreaterThanOrEqual(Math.min(1, some.length))
      }),
    )
  })

  test('comes to an end where a single notice has no room', () => {
    const [alert] = propsOf(anAlert({ text: 'x' }))
    const href = `/${'x'.repeat(2_000)}/`
    expect(fetchedAlerts(alert === undefined ? [] : [{ ...alert, href }], '/')).toMatchObject({
      alerts: [{ text: 'x', href: null }],
      all: '/',
    })
  })
})

describe('the editor is told', () => {
  function told(...alerts: readonly Alert[]): readonly string[] {
    return checkAlerts(aSite(), anEdition(articles, { now, alerts })).map(formatProblem)
  }
  const long = { title: 'x'.repeat(100), text: 'x'.repeat(280) }
  const remedy =
    'Người đọc được dẫn về trang chủ để xem đủ. Muốn hiện đủ, rút gọn title, text của các thông báo đang hiện, hoặc bỏ localities.'

  test('nothing when every page shows all', () => {
    expect(told(anAlert(), anAlert({ localities: named(3) }))).toEqual([])
  })

  test('when article pages have no room for a notice', () => {
    const paths = ['articles/a.md', 'articles/b.md', 'articles/c.md']
    expect(told(...paths.map((path) => anAlert({ ...long, path })))).toEqual([
      `articles/c.md:1:1: Trang bài viết không đủ chỗ cho thông báo này: các thông báo khẩn hơn đã chiếm hết. ${remedy}`,
    ])
  })

  test('when the article of a notice is not public', () => {
    expect(told(anAlert({ article: 'articles/nhap.md' }))).toEqual([
      'articles/khan.md:1:1: Thông báo đang hiện mà không dẫn tới bài nào: articles/nhap.md còn là bản nháp, chưa đến ngày đăng hoặc có lỗi. Đăng bài kia, hoặc bỏ mục article.',
    ])
  })

  test('when they name only some localities', () => {
    expect(told(anAlert({ ...long, localities: named(80) }))).toEqual([
      expect.stringMatching(
        /^articles\/khan\.md:1:1: Trang bài viết chỉ đủ chỗ nêu tên \d\d trong 80 nơi của thông báo này\./u,
      ),
    ])
  })
})
