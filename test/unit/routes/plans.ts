import type { Item } from '../../../src/domain/article.ts'
import type { SafeHtml } from '../../../src/domain/safe-html.ts'
import type { Material } from '../../../src/routes/context.ts'
import { type Plan, planOf } from '../../../src/routes/plan.ts'
import type { Presentation } from '../../../src/routes/presentation.ts'
import type { PageProps } from '../../../src/routes/props.ts'
import type { Route } from '../../../src/routes/route.ts'
import { isTextProps, type TextProps } from '../../../src/feeds/text-props.ts'
import { aSite } from '../domain-values.ts'
import { anEdition, type Looking } from '../editions.ts'

/** Stands for what the layouts bring along. */
export const PRESENTATION: Presentation = {
  digest: 'layouts',
  sheetOf: (accent) => `a{color:${accent ?? 'red'}}`,
  scripts: {
    page: 'page()',
    article: 'article()',
    search: 'search()',
    completions: 'completions()',
    worker: 'worker()',
    farewell: 'farewell()',
  },
}

interface Planning extends Looking {
  readonly code?: string
  readonly hasCards?: boolean
  readonly hasSearch?: boolean
}

/** The whole site of some items at an instant. */
export function aPlan(items: readonly Item[], looking: Planning = {}): Plan {
  return planOf(anEdition(items, looking), aMaterial(looking))
}

/** What a site is planned with besides its items. */
export function aMaterial({ site = aSite(), code = 'code', hasCards = false, hasSearch = false }: Planning): Material {
  return { site, html: htmlOf, code, presentation: PRESENTATION, encoder: 'e0'.repeat(16), hasCards, hasSearch }
}

/** Stands for the HTML that `content/` made: like it, it changes with the hash of the body and holds its links. */
function htmlOf({ body }: Item): SafeHtml {
  const links = body.links.map(({ target }) => `<a href="${target.startsWith('/') ? '' : 'bantin:'}${target}">x</a>`)
  const html = `<p>${body.hash}</p>${links.join('')}`
  if (!isMinted(html)) throw new Error('Every string is')
  return html
}

function isMinted(html: string): html is SafeHtml {
  return html.startsWith('<p>')
}

/** The route of a URL. */
function routeAt({ routes }: Plan, url: string): Route {
  const route = routes.find((each) => each.url === url)
  if (route === undefined) throw new Error(`No route at ${url}`)
  return route
}

type PropsOf<Kind, Props = PageProps> = Props extends { readonly kind: infer Own }
  ? Kind extends Own
    ? Props
    : never
  : never

/** The props of the page at a URL, which must be of the kind told. */
export function pageAt<Kind extends PageProps['kind']>(plan: Plan, url: string, kind: Kind): PropsOf<Kind> {
  const props = routeAt(plan, url).props()
  if (isOfKind(props, kind)) return props
  throw new Error(`${url} is of kind ${props.kind}`)
}

function isOfKind<Kind>(
  props: { readonly kind: string },
  kind: Kind,
): props is PropsOf<Kind> & { readonly kind: string } {
  return props.kind === kind
}

/** The props of the text file at a URL. */
export function textAt(plan: Plan, url: string): TextProps {
  const props = routeAt(plan, url).props()
  if (isTextProps(props)) return props
  throw new Error(`${url} is of kind ${props.kind}`)
}

/** URLs of all routes of some kinds, in order. */
export function urlsOf({ routes }: Plan, ...kinds: readonly Route['kind'][]): readonly string[] {
  return routes.filter(({ kind }) => kinds.includes(kind)).map(({ url }) => url)
}

/** What one plan has new or otherwise than another, and what it lacks. */
export function difference(
  before: Plan,
  after: Plan,
): { readonly changed: readonly Route[]; readonly removed: readonly Route[] } {
  const known = new Map(before.routes.map((route) => [route.url, route.fingerprint]))
  const now = new Set(after.routes.map(({ url }) => url))
  return {
    changed: after.routes.filter(({ url, fingerprint }) => known.get(url) !== fingerprint),
    removed: before.routes.filter(({ url }) => !now.has(url)),
  }
}
