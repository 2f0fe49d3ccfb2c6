import { alertsOf } from './alerts.ts'
import { cardPrint } from './cards.ts'
import type { Context } from './context.ts'
import { cutIndex, type Part } from './cut.ts'
import { feedLinks } from './feed-links.ts'
import { type Dependencies, fingerprintOf } from './fingerprint.ts'
import { head } from './head.ts'
import type { Index } from './indexes.ts'
import type { Article } from '../domain/article.ts'
import type { IndexProps, NamedLink } from './props.ts'
import type { Route } from './route.ts'

/** Items of a head that show their summary; on older pages none does. */
const SUMMARIES = 10

/** The pages of an index: its head, its years and its full pages. */
export function indexRoutes(index: Index, context: Context): readonly Route[] {
  const parts = cutIndex(index.articles)
  const pages = parts.map((part) => ({ part, url: partUrl(index, part, context) }))
  const years = pages
    .filter(({ part }) => part.kind !== 'head')
    .map(({ part, url }) => ({ name: part.year ?? '', url }))
  return pages.map(({ part, url }, place) =>
    pageRoute(
      index,
      { part, url, older: pages[place + 1]?.url ?? null, years: part.kind === 'head' ? firstOfEach(years) : [] },
      context,
    ),
  )
}

interface Page {
  readonly part: Part<Article>
  readonly url: string
  readonly older: string | null
  /** Only for the head: the newest page of each year. */
  readonly years: readonly { readonly name: string; readonly url: string }[]
}

function pageRoute(index: Index, page: Page, context: Context): Route {
  const { url } = page
  const known = context.stillTrue.ofPart(index.kind, index.id, url)
  return {
    url,
    kind: index.kind,
    fingerprint: known ?? fingerprintOf({ base: context.base, ...dependencies(index, page, context) }),
    props: () => indexProps(index, page, context),
  }
}

function dependencies(index: Index, { part, older, years }: Page, context: Context): Omit<Dependencies, 'base'> {
  const ofHead = part.kind === 'head' ? [index.children, index.history, years, alertsOf(context)] : []
  return {
    own: [index.name, JSON.stringify([index.breadcrumb, ofHead, older])],
    around: part.items.map((article) => cardPrint(article, context)),
  }
}

function indexProps(index: Index, { part, url, older, years }: Page, context: Context): IndexProps {
  const isHead = part.kind === 'head'
  return {
    kind: index.kind,
    alerts: isHead ? alertsOf(context) : null,
    head: head(
      { title: index.name, description: null, url, feeds: feedLinks(index.address, index.name, index.feeds, context) },
      context,
    ),
    lang: context.bulletin.lang,
    breadcrumb: isHead
      ? index.breadcrumb
      : [...index.breadcrumb, { name: index.name, href: context.href(index.address) }],
    name: index.name,
    part: partProps(part),
    items: part.items.map(context.card),
    summaries: isHead ? SUMMARIES : 0,
    older: older === null ? null : context.href(older),
    newest: isHead ? null : context.href(index.address),
    years: years.map(({ name, url: address }): NamedLink => ({ name, href: context.href(address) })),
    children: isHead ? index.children : [],
    history: isHead ? index.history : null,
  }
}

/** The part of an index or month that a page holds, as its layout names it. */
export function partProps({ kind, year, number }: Part<Article>): IndexProps['part'] {
  if (kind === 'numbered') return { kind, year, number: number ?? 0 }
  return kind === 'year' ? { kind, year: year ?? '' } : { kind: 'head' }
}

function partUrl({ address }: Index, { kind, year, number }: Part<Article>, context: Context): string {
  if (kind === 'head') return address
  const ofYear = `${address}${year ?? ''}/`
  return kind === 'year' ? ofYear : context.paths.numbered(ofYear, number ?? 0)
}

function firstOfEach(years: Page['years']): Page['years'] {
  const newest = new Map(years.toReversed().map((year) => [year.name, year]))
  return [...newest.values()].reverse()
}
