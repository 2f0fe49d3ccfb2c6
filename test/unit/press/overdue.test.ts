import { describe, expect, test } from 'vitest'

import type { Alert } from '../../../src/domain/alert.ts'
import { digest } from '../../../src/domain/digest.ts'
import type { Ledger } from '../../../src/press/ledger.ts'
import { type Overdue, overdueOf } from '../../../src/press/overdue.ts'
import { aMoment, anAlert, anArticle, aPage, aSite } from '../domain-values.ts'
import { anEdition } from '../editions.ts'
import { aPlan } from '../routes/plans.ts'

const NOW = '2026-11-24T12:00'
const early = anArticle({ slug: 'som', published: aMoment('2026-11-24T10:00') })
const late = anArticle({ slug: 'muon', published: aMoment('2026-11-24T11:50') })
const page = aPage({ slug: 'gioi-thieu' })
const alert = anAlert({ path: 'articles/bao.md', from: aMoment('2026-11-24T10:00') })

function overdue(published: Ledger, alerts: readonly Alert[] = []): readonly Overdue[] {
  const looking = { now: NOW, alerts }
  const items = [early, late, page]
  const planned = { site: aSite(), edition: anEdition(items, looking), plan: () => aPlan(items, looking) }
  return overdueOf(planned, published, aMoment('2026-11-24T11:30').instant)
}

/** What a deployment of these items leaves. */
function ledgerOf(urls: readonly string[], alerts: readonly Alert[] = []): Ledger {
  const told = aPlan([early, late, page], { now: NOW, alerts }).routes.find(({ url }) => url === '/thong-bao.json')
  const props = told?.props()
  const text = props?.kind === 'asset' ? props.content : ''
  const entry = { sha256: digest(text), size: text.length, fingerprint: '0'.repeat(48) }
  return new Map([...urls, '/thong-bao.json'].map((url) => [url, entry]))
}

describe('overdue is', () => {
  test('an article whose instant is past, and a page; not one that was due just now', () => {
    expect(overdue(ledgerOf([]))).toEqual([
      { path: page.path, url: page.url, since: null },
      { path: early.path, url: early.url, since: early.published.instant },
    ])
  })

  test('nothing that is published', () => {
    expect(overdue(ledgerOf([early.url, page.url]))).toEqual([])
  })

  test('an urgent notice that the published pages do not tell', () => {
    expect(overdue(ledgerOf([early.url, page.url]), [alert])).toEqual([
      { path: 'articles/bao.md', url: '/thong-bao.json', since: alert.from.instant },
    ])
    expect(overdue(ledgerOf([early.url, page.url], [alert]), [alert])).toEqual([])
  })

  test('no notice beside one that began just now: the published file tells nothing of either', () => {
    const newer = anAlert({ path: 'articles/lu.md', from: aMoment('2026-11-24T11:50') })
    expect(overdue(ledgerOf([early.url, page.url]), [alert, newer])).toEqual([])
  })
})
