import { describe, expect, test } from 'vitest'

import { chromesOf, contextsOf, planOf } from '../../../src/routes/plan.ts'
import { routeAt } from '../../../src/routes/route-at.ts'
import { aLabel, anArticle, aPage, aSite } from '../domain-values.ts'
import { anEdition } from '../editions.ts'
import { aMaterial } from './plans.ts'

describe('the route of a URL', () => {
  const items = [
    ...Array.from({ length: 130 }, (_, place) => anArticle({ slug: `tin-${String(place)}` })),
    anArticle({ slug: 'tieng-anh', lang: 'en', url: '/en/2018/06/tieng-anh/' }),
    anArticle({ slug: 'het-han', aliases: ['/2018/06/cu/'], tags: [aLabel('OCOP')] }),
    aPage({ slug: 'lien-he' }),
  ]
  const material = aMaterial({ hasCards: true, hasSearch: true })
  const edition = anEdition(items, { site: aSite() })
  const plan = planOf(edition, material)
  const looking = { contexts: contextsOf(edition, material), material, plan: () => plan }

  test('is that of the plan, for every file of the site', () => {
    const found = plan.routes.map(({ url }) => routeAt(url, looking))
    const facts = ({ url, kind, fingerprint }: (typeof plan.routes)[number]): object => ({ url, kind, fingerprint })
    expect(found.flatMap((route) => (route === null ? [] : [facts(route)]))).toEqual(plan.routes.map(facts))
    expect(chromesOf(looking.contexts)).toEqual(plan.chromes)
  })

  test.each(['/', '/2018/06/tin-7/', '/2018/06/', '/lien-he/', '/thong-bao.json', '/favicon.svg', '/404.html'])(
    'is found without planning the whole site: %s',
    (url) => {
      const unplanned = (): never => {
        throw new Error('Planned the whole site')
      }
      expect(routeAt(url, { ...looking, plan: unplanned })?.url).toBe(url)
    },
  )

  test('is none where there is no file', () => {
    expect(routeAt('/2018/06/khong-co/', looking)).toBeNull()
  })
})
