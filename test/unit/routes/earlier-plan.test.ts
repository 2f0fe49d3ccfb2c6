import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Item } from '../../../src/domain/article.ts'
import { type EarlierPlan, type Planned, rememberedPlan, stillTrueOf } from '../../../src/routes/earlier-plan.ts'
import { contextsOf, type Plan, planOf } from '../../../src/routes/plan.ts'
import { aBody, aLabel, aMoment, anArticle, type ArticleFields } from '../domain-values.ts'
import { anEdition, daily, someArticles } from '../editions.ts'
import { anyEdit, type Edit, everyEdit, type Sources, sourcesOf } from './edits.ts'
import { aMaterial } from './plans.ts'

function lookingAt({ items, site, now }: Sources): Planned {
  const material = aMaterial({ site, hasSearch: false, hasCards: true })
  const edition = anEdition(items, { site, now })
  return { edition, contexts: contextsOf(edition, material), material, now: aMoment(now).instant }
}

function planned({ items, site, now }: Sources, earlier: EarlierPlan | null = null, known: readonly Item[] = []): Plan {
  const looking = lookingAt({ items, site, now })
  const earlierItem = (path: string, hash: string): Item | null =>
    known.find((item) => item.path === path && item.hash === hash) ?? null
  const stillTrue = stillTrueOf(earlier, looking, earlierItem)
  return planOf(looking.edition, { ...looking.material, stillTrue })
}

function remembered(sources: Sources): EarlierPlan {
  const fingerprints = new Map(planned(sources).routes.map(({ url, fingerprint }) => [url, fingerprint]))
  return { ...rememberedPlan(lookingAt(sources)), fingerprint: (url) => fingerprints.get(url) ?? null }
}

function prints({ routes }: Plan): readonly string[] {
  return routes.map(({ url, fingerprint }) => `${url} ${fingerprint}`)
}

/** Edits after which a plan that knows the one before differs from one that knows nothing. */
function faultsOf(sources: Sources, edits: readonly Edit[]): readonly string[] {
  const earlier = remembered(sources)
  return edits.flatMap((edit) => {
    const edited = edit.apply(sources)
    const right = new Set(prints(planned(edited)))
    return prints(planned(edited, earlier, sources.items)).flatMap((print) =>
      right.has(print) ? [] : [`${edit.name}: ${print}`],
    )
  })
}

const together = { tags: [aLabel('Lúa')], topic: aLabel('Mùa vàng'), authors: [aLabel('Lò Thị A')] }

const [far, links] = ['articles/tin-2.md', [{ target: 'articles/tin-2.md', anchor: null, line: 1, column: 1 }]]

const JOINED: Readonly<Record<number, ArticleFields>> = {
  2: { path: far },
  24: { lang: 'en', url: '/en/tin-24/', translates: far },
  27: { related: [far] },
  33: { body: aBody({ links }) },
}

/** So many that no list reaches from one end to the other: what is far away is joined by hand. */
const chain = daily(...Array.from({ length: 40 }, (_, place) => `tin-${String(place)}`)).map((article, place) =>
  anArticle({ ...article, ...(place % 3 === 0 ? together : {}), ...JOINED[place] }),
)

/** Their names stand in no menu, so that not every page is new with one of them. */
function ofFoundCategories({ site, ...sources }: Sources): Sources {
  const menu = [{ name: 'gioi-thieu', line: 1, column: 1 }]
  return { ...sources, site: { ...site, categories: [], look: { ...site.look, menu } } }
}

/** An index of several pages. */
const many = Array.from({ length: 160 }, (_, place) =>
  anArticle({
    ...{ slug: `tin-${String(place)}`, tags: [aLabel('OCOP')] },
    published: aMoment(place < 130 ? '2017-06-15' : '2018-01-15'),
  }),
)

describe('a plan that knows an earlier one is the same as one that knows nothing', { timeout: 120_000 }, () => {
  test.each([
    ['', sourcesOf(chain)],
    ['whose categories are not declared', ofFoundCategories(sourcesOf(chain))],
  ])('after every edit in a long chain %s', (_, sources) => {
    const some = [0, 2, 12, 39, 40].flatMap((place) => sources.items[place] ?? [])
    const others = sources.items.filter((item) => !some.includes(item))
    const edits = everyEdit({ ...sources, items: some }).map(({ name, apply }) => ({
      name,
      apply(before: Sources) {
        const edited = apply({ ...before, items: some })
        return { ...edited, items: [...others, ...edited.items] }
      },
    }))
    expect(faultsOf(sources, edits)).toEqual([])
  })

  test('after some edits of indexes of several pages', () => {
    const sources = sourcesOf(many)
    expect(faultsOf(sources, everyEdit({ ...sources, items: sources.items.slice(0, 1) }))).toEqual([])
  })

  test('after several edits of any bulletin, one after the other', () => {
    fc.assert(
      fc.property(
        someArticles,
        fc.array(anyEdit, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (articles, edits, isBare) => {
          const sources = sourcesOf(articles)
          const before = isBare ? ofFoundCategories(sources) : sources
          const edited = edits.reduce((last, edit) => edit.apply(last), before)
          expect(prints(planned(edited, remembered(before), before.items))).toEqual(prints(planned(edited)))
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('what still holds of an earlier plan', () => {
  const sources = sourcesOf(chain)
  const earlier = remembered(sources)

  function heldFor(edited: Sources, known: readonly Item[] = sources.items): readonly string[] {
    const looking = lookingAt(edited)
    const { ofArticle } = stillTrueOf(
      earlier,
      looking,
      (path) => known.find((item) => item.path === path) ?? null,
    )('vi')
    const articles = looking.contexts.flatMap(({ bulletin }) => bulletin.articles)
    return articles.filter((article) => ofArticle(article) !== null).map(({ slug }) => slug)
  }

  test('is all of it when nothing changed', () => {
    expect(heldFor(sources)).toHaveLength(40)
  })

  test('is all but the newest, its older neighbours and those that name it, when one comes', () => {
    const newest = anArticle({ slug: 'moi', published: aMoment('2018-02-10') })
    expect(heldFor({ ...sources, items: [...sources.items, newest] })).toHaveLength(30)
  })

  test('is nothing when the settings changed, or when it is not known how an item was', () => {
    const [first, ...others] = sources.items
    expect(heldFor({ ...sources, site: { ...sources.site, name: 'Tên khác' } })).toEqual([])
    expect(heldFor({ ...sources, items: others }, first === undefined ? [] : others)).toEqual([])
  })
})
