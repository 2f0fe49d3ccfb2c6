import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Article } from '../../../src/domain/article.ts'
import type { Plan } from '../../../src/routes/plan.ts'
import type { Route } from '../../../src/routes/route.ts'
import { aBody, aLabel, aMoment, anArticle, aPicture } from '../domain-values.ts'
import { someArticles } from '../editions.ts'
import { anyEdit, type Edit, everyEdit, type Sources, sourcesOf } from './edits.ts'
import { aPlan } from './plans.ts'

function planned({ items, site, now }: Sources): Plan {
  return aPlan(items, { site, now, ...WHOLE })
}

/** With all that takes time to make. */
const WHOLE = { hasSearch: true, hasCards: true } as const

/** What a route prints: its props, and the header and footer of its language. */
function printedBy(route: Route, { chromes }: Plan): string {
  const props = route.props()
  const chrome = 'lang' in props && route.kind !== 'manifest' && !('self' in props) ? chromes[props.lang] : null
  return JSON.stringify([route.kind, props, chrome])
}

/** Tells, for a plan, which routes of another print something else under the same fingerprint. */
function liarsAfter(before: Plan): (after: Plan) => readonly string[] {
  const known = new Map(before.routes.map((route) => [route.url, route]))
  const printed = new Map<Route, string>()
  const printedBefore = (route: Route): string => {
    const text = printed.get(route) ?? printedBy(route, before)
    printed.set(route, text)
    return text
  }
  return (after) => {
    const lies = (route: Route): boolean => {
      const old = known.get(route.url)
      return old?.fingerprint === route.fingerprint && printedBefore(old) !== printedBy(route, after)
    }
    return after.routes.filter(lies).map(({ url }) => url)
  }
}

const shared = { tags: [aLabel('Lúa')], topic: aLabel('Mùa vàng'), authors: [aLabel('Lò Thị A')] }
const picture = aPicture('/2018/01/a/anh-00000001.jpg')
const link = { target: 'articles/0/a.md', anchor: null, line: 1, column: 1 }

/** Articles that depend on one another in every way. */
const joined: readonly Article[] = [
  anArticle({
    ...{ slug: 'a', path: 'articles/0/a.md', published: aMoment('2018-01-01'), ...shared },
    ...{ aliases: ['/cu-0.html'], image: picture, files: [picture.file] },
  }),
  anArticle({
    slug: 'b',
    path: 'articles/1/b.md',
    published: aMoment('2018-01-02'),
    ...shared,
    body: aBody({ links: [link] }),
  }),
  anArticle({ slug: 'c', published: aMoment('2018-01-02'), lang: 'en', translates: 'articles/0/a.md' }),
  anArticle({ slug: 'd', published: aMoment('2018-01-03'), ...shared, related: ['articles/1/b.md'] }),
]

/** One article of 2016, 130 of 2017 and 30 of 2018: the pages of an index lead to one another. */
const many: readonly Article[] = [
  anArticle({ slug: 'cu', published: aMoment('2016-01-01') }),
  ...Array.from({ length: 160 }, (_, place) => {
    const published = aMoment(place < 130 ? '2017-06-15' : '2018-01-15')
    return anArticle({ slug: `tin-${String(place)}`, published, tags: [aLabel('OCOP')] })
  }),
]

/** Edits after which something prints otherwise under its old fingerprint. */
function faultsOf(sources: Sources, edits: readonly Edit[]): readonly string[] {
  const liars = liarsAfter(planned(sources))
  return edits.flatMap((edit) => liars(planned(edit.apply(sources))).map((url) => `${edit.name}: ${url}`))
}

describe('equal fingerprints mean equal props, header and footer', { timeout: 60_000 }, () => {
  test.each([
    ['whose lists are long', sourcesOf(joined)],
    ['whose lists are short', sourcesOf(joined, { neighbours: 0, related: 0, feed: 1, newest: 1, perCategory: 1 })],
    [
      'of one article that will end',
      sourcesOf([anArticle({ published: aMoment('2018-01-01'), expires: aMoment('2018-04-01') })]),
    ],
  ])('after every edit of a bulletin %s', (_case, sources) => {
    expect(faultsOf(sources, everyEdit(sources))).toEqual([])
  })

  test('after some edits of one whose indexes have several pages', () => {
    const sources = sourcesOf(many)
    const edits = everyEdit({ ...sources, items: sources.items.slice(0, 1) })
    expect(faultsOf(sources, edits)).toEqual([])
  })

  test('after several edits of any bulletin', () => {
    fc.assert(
      fc.property(someArticles, fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (articles, edits) => {
        const sources = sourcesOf(articles)
        const edited = edits.reduce((before, edit) => edit.apply(before), sources)
        expect(liarsAfter(planned(sources))(planned(edited))).toEqual([])
      }),
      { numRuns: 30 },
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

test('a fingerprint is 48 hexadecimal digits, as the ledger expects', () => {
  for (const { fingerprint } of planned(sourcesOf([anArticle()])).routes) expect(fingerprint).toMatch(/^[0-9a-f]{48}$/u)
})
