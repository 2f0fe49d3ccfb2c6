import fc from 'fast-check'

import { type Bulletin, type Edition, editionOf } from '../../src/bulletin/bulletin.ts'
import type { Alert } from '../../src/domain/alert.ts'
import type { Article, Item } from '../../src/domain/article.ts'
import type { Site } from '../../src/domain/site.ts'
import { aLabel, aMoment, anArticle, aSite } from './domain-values.ts'

export interface Looking {
  readonly site?: Site
  /** As `aMoment()` reads it; far in the future when the test does not care. */
  readonly now?: string
  readonly preview?: boolean
  readonly alerts?: readonly Alert[]
}

/** All languages of some items at an instant. */
export function anEdition(
  items: readonly Item[],
  { site = aSite(), now = '2099-12-31', preview = false, alerts = [] }: Looking = {},
): Edition {
  return editionOf(items, site, { now: aMoment(now).instant, preview }, alerts)
}

/** The bulletin of one language, Vietnamese unless told otherwise. */
export function aBulletin(items: readonly Item[], looking: Looking & { readonly lang?: string } = {}): Bulletin {
  const { lang = 'vi' } = looking
  const bulletin = anEdition(items, looking).bulletins.find((each) => each.lang === lang)
  if (bulletin === undefined) throw new Error(`No bulletin in ${lang}`)
  return bulletin
}

/** Articles of the given slugs, one a day from 2018-01-01 on. */
export function daily(...slugs: readonly string[]): readonly Article[] {
  return slugs.map((slug, place) => {
    const day = new Date(Date.UTC(2018, 0, 1 + place)).toISOString().slice(0, 10)
    return anArticle({ slug, published: aMoment(day) })
  })
}

const CATEGORIES = ['Nông thôn mới', 'Kinh tế', 'Nông nghiệp', 'Văn hóa'].map(aLabel)
const TAGS = ['OCOP', 'Giảm nghèo', 'Lúa'].map(aLabel)
const PROVINCES = ['Điện Biên', 'Lai Châu', 'Sơn La'].map(aLabel).map(({ id, text }) => ({ id, name: text }))
const AUTHORS = ['Lò Thị A', 'Nguyễn Văn B'].map(aLabel)

const labels = fc.record({
  home: fc.constantFrom(...CATEGORIES),
  others: fc.subarray(CATEGORIES),
  tags: fc.subarray(TAGS),
  topic: fc.option(fc.constantFrom('Lễ hội Hoa Ban', 'Mùa vàng').map(aLabel)),
  authors: fc.subarray(AUTHORS),
  provinces: fc.subarray(PROVINCES, { minLength: 1 }),
  featured: fc.boolean(),
})

/** Few different instants over two years, so that many articles share one. */
const instants = fc
  .tuple(
    fc.constantFrom('2017-12', '2018-01', '2018-02'),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('', 'T09:30'),
  )
  .map(([month, day, time]) => aMoment(`${month}-0${String(day)}${time}`))

/** Live articles with many shared instants and labels; slugs and paths are unique together. */
export const someArticles: fc.Arbitrary<readonly Article[]> = fc
  .array(fc.tuple(instants, fc.constantFrom('a', 'b', 'c'), labels), { maxLength: 40 })
  .map((rows) =>
    rows.map(([published, slug, { home, others, ...rest }], place) =>
      anArticle({
        ...{ slug, path: `articles/${String(place)}/${slug}.md`, title: `Tin ${String(place)}`, published, ...rest },
        url: `/${published.day.slice(0, 7).replace('-', '/')}/${slug}-${String(place)}/`,
        categories: [home, ...others],
      }),
    ),
  )
