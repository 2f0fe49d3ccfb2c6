import type { Article } from '../domain/article.ts'
import { cardPrint } from './cards.ts'
import type { Context } from './context.ts'
import { cutMonth, type Part } from './cut.ts'
import { fingerprintOf } from './fingerprint.ts'
import { head } from './head.ts'
import { partProps } from './index-routes.ts'
import type { Crumb, IndexProps, NamedLink } from './props.ts'
import type { Route } from './route.ts'

/** The archive by time: all years, each year's months, each month's items. */
export function archiveRoutes(context: Context): readonly Route[] {
  const months = [...context.bulletin.months.keys()]
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  return [
    archiveRoute(years, months, context),
    ...years.map((year) => yearRoute(year, months, context)),
    ...[...context.bulletin.months].flatMap(([month, articles]) => monthRoutes(month, articles, context)),
  ]
}

function archiveCrumb(context: Context): Crumb {
  return { name: { word: 'archive' }, href: context.href(context.paths.archive) }
}

/** Months of a year, newest first. */
function monthLinks(year: string, months: readonly string[], context: Context): readonly NamedLink[] {
  const own = months.filter((month) => month.startsWith(`${year}/`))
  return own.map((month) => ({ name: month, href: context.href(context.paths.month(month)) })).reverse()
}

function yearLink(year: string, context: Context): NamedLink {
  return { name: year, href: context.href(context.paths.year(year)) }
}

function archiveRoute(years: readonly string[], months: readonly string[], context: Context): Route {
  const url = context.paths.archive
  return {
    url,
    kind: 'archive',
    fingerprint: fingerprintOf({ base: context.base, own: [], around: months }),
    props: () => ({
      kind: 'archive',
      head: head({ title: null, description: null, url }, context),
      lang: context.bulletin.lang,
      breadcrumb: [context.homeCrumb],
      years: years
        .toReversed()
        .map((year) => ({ year: yearLink(year, context), months: monthLinks(year, months, context) })),
    }),
  }
}

function yearRoute(year: string, months: readonly string[], context: Context): Route {
  const url = context.paths.year(year)
  const own = monthLinks(year, months, context)
  return {
    url,
    kind: 'year',
    fingerprint: fingerprintOf({ base: context.base, own: [year], around: [JSON.stringify(own)] }),
    props: () => ({
      kind: 'year',
      head: head({ title: null, description: null, url }, context),
      lang: context.bulletin.lang,
      breadcrumb: [context.homeCrumb, archiveCrumb(context)],
      year,
      months: own,
    }),
  }
}

function monthRoutes(month: string, articles: readonly Article[], context: Context): readonly Route[] {
  const address = context.paths.month(month)
  const pages = cutMonth(articles).map((part) => ({
    part,
    url: part.number === null ? address : context.paths.numbered(address, part.number),
  }))
  return pages.map(({ part, url }, place) => {
    const page = { month, part, url, older: pages[place + 1]?.url ?? null }
    return {
      url,
      kind: 'month',
      fingerprint: context.stillTrue.ofPart('month', month, url) ?? monthPrint(page, context),
      props: () => monthProps(page, context),
    }
  })
}

interface MonthPage {
  readonly month: string
  readonly part: Part<Article>
  readonly url: string
  readonly older: string | null
}

function monthPrint({ month, part, older }: MonthPage, context: Context): string {
  const around = part.items.map((article) => cardPrint(article, context))
  return fingerprintOf({ base: context.base, own: [month, older ?? ''], around })
}

function monthProps({ month, part, url, older }: MonthPage, context: Context): IndexProps {
  const address = context.href(context.paths.month(month))
  const above: readonly Crumb[] = [context.homeCrumb, archiveCrumb(context), yearLink(month.slice(0, 4), context)]
  const isHead = part.kind === 'head'
  return {
    kind: 'month',
    alerts: null,
    head: head({ title: null, description: null, url }, context),
    lang: context.bulletin.lang,
    breadcrumb: isHead ? above : [...above, { name: month, href: address }],
    name: month,
    part: partProps(part),
    items: part.items.map(context.card),
    summaries: 0,
    older: older === null ? null : context.href(older),
    newest: isHead ? null : address,
    years: [],
    children: [],
    history: null,
  }
}
