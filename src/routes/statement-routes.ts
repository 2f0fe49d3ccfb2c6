import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import { head } from './head.ts'
import type { HeadProps, StatementProps } from './props.ts'
import type { Route } from './route.ts'

/** What every bulletin says of accessibility and privacy, unless a page of its own says it at that address. */
export function statementRoutes(context: Context): readonly Route[] {
  const own = new Set(context.bulletin.pages.map(({ url }) => url))
  const kinds = ['accessibility', 'privacy'] as const
  return kinds
    .filter((kind) => !own.has(context.paths[kind]))
    .map((kind) => ({
      url: context.paths[kind],
      kind,
      fingerprint: fingerprintOf({ base: context.base, own: [kind], around: [] }),
      props: () => statementProps(kind, context),
    }))
}

function statementProps(kind: StatementProps['kind'], context: Context): StatementProps {
  return {
    kind,
    head: head({ title: null, description: null, url: context.paths[kind] }, context),
    lang: context.bulletin.lang,
    breadcrumb: [context.homeCrumb],
  }
}

/** Where the service worker finds the page for readers without a network. */
const OFFLINE = '/ngoai-tuyen/'

const NO_HEAD: HeadProps = {
  ...{ title: null, description: null, canonical: null, noindex: true, feeds: [], alternates: [], image: null },
}

/** What a reader without a network sees, of the bulletin's own language. */
export function offlineRoute(context: Context): Route {
  return {
    url: OFFLINE,
    kind: 'offline',
    fingerprint: fingerprintOf({ base: context.base, own: [], around: [] }),
    props: () => ({
      kind: 'offline',
      head: NO_HEAD,
      lang: context.bulletin.lang,
      breadcrumb: [context.homeCrumb],
    }),
  }
}
