import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Plan } from '../../../src/routes/plan.ts'
import type { Route } from '../../../src/routes/route.ts'
import { aLabel, aMoment, anArticle } from '../domain-values.ts'
import { someArticles } from '../editions.ts'
import { anyEdit, type Sources, sourcesOf } from './edits.ts'
import { aPlan } from './plans.ts'

function planned({ items, site, now }: Sources): Plan {
  return aPlan(items, { site, now })
}

/** What a route prints: its props, and the header and footer of its language. */
function printedBy(route: Route, { chromes }: Plan): string {
  const props = route.props()
  const chrome = 'lang' in props && route.kind !== 'manifest' && !('self' in props) ? chromes[props.lang] : null
  return JSON.stringify([route.kind, props, chrome])
}

/** Routes that print something else under the same fingerprint. */
function liars(before: Plan, after: Plan): readonly string[] {
  const known = new Map(before.routes.map((route) => [route.url, route]))
  return after.routes
    .filter((route) => {
      const old = known.get(route.url)
      return old?.fingerprint === route.fingerprint && printedBy(old, before) !== printedBy(route, after)
    })
    .map(({ url }) => url)
}

describe('equal fingerprints mean equal props, header and footer', { timeout: 60_000 }, () => {
  test('after any edit of a small bulletin', () => {
    fc.assert(
      fc.property(someArticles, fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (articles, edits) => {
        const sources = sourcesOf(articles)
        const edited = edits.reduce((before, edit) => edit.apply(before), sources)
        expect(liars(planned(sources), planned(edited))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('after any edit of one whose indexes have several pages', () => {
    const many = Array.from({ length: 260 }, (_, place) => {
      const month = String(1 + (place % 130) / 11)
        .slice(0, 2)
        .replace('.', '')
        .padStart(2, '0')
      const published = aMoment(
        `${place < 130 ? '2017' : '2018'}-${month}-${String(1 + (place % 28)).padStart(2, '0')}`,
      )
      const [slug, path] = [`tin-${String(place)}`, `articles/${String(place)}/a.md`]
      return anArticle({ slug, path, published, tags: [aLabel('OCOP')] })
    })
    const sources = sourcesOf(many)
    const before = planned(sources)
    fc.assert(
      fc.property(anyEdit, (edit) => {
        expect(liars(before, planned(edit.apply(sources)))).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})

test('a plan made twice has the same fingerprints', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const prints = (plan: Plan) => plan.routes.map(({ url, fingerprint }) => `${fingerprint} ${url}`)
      expect(prints(planned(sourcesOf(articles.toReversed())))).toEqual(prints(planned(sourcesOf(articles))))
    }),
    { numRuns: 3 },
  )
})

test('other code makes every page and text anew, and copies no file again', () => {
  const { items } = sourcesOf([anArticle({ files: [] })])
  const [one, other] = [aPlan(items, { code: 'a' }), aPlan(items, { code: 'b' })]
  const same = one.routes.filter(({ fingerprint }, place) => fingerprint === other.routes[place]?.fingerprint)
  expect(same.map(({ url }) => url)).toEqual([])
})

test('a fingerprint is 32 hexadecimal digits, as the ledger expects', () => {
  for (const { fingerprint } of planned(sourcesOf([anArticle()])).routes) expect(fingerprint).toMatch(/^[0-9a-f]{32}$/u)
})
