import { describe, expect, test } from 'vitest'

import type { Alert } from '../../../src/domain/alert.ts'
import { aMoment, anAlert, anArticle } from '../domain-values.ts'
import { aPlan, difference, pageAt, textAt } from './plans.ts'

const articles = [anArticle({ slug: 'mua-lu' }), anArticle({ slug: 'khac' })]
const now = '2026-11-24T12:00'

function planWith(...alerts: readonly Alert[]) {
  return aPlan(articles, { now, alerts })
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

  test('has at most 1 KB, the most urgent first', () => {
    const long = { text: 'Nước lên nhanh ở nhiều nơi. '.repeat(10), title: 'Lũ trên sông'.repeat(8) }
    const alerts = ['thong-tin', 'khan', 'canh-bao'] as const
    const json = jsonOf(...alerts.map((level) => anAlert({ ...long, level })))
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(1024)
    expect(json.match(/"level":"[a-z-]+"/gu)).toEqual(['"level":"khan"'])
  })

  test('never cuts the last notice for its many localities', () => {
    const localities = Array.from({ length: 80 }, (_, place) => ({ id: String(place), name: `Xã số ${String(place)}` }))
    const json = jsonOf(anAlert({ localities }))
    expect(json).toContain('Lũ lên')
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(1024)
  })
})
