import type { Alert } from '../domain/alert.ts'
import { alertsUrl } from './alerts-url.ts'
import type { Context } from './context.ts'
import { alertsJson, fetchedAlerts } from './fetched-alerts.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { AlertProps } from './props.ts'
import type { Route } from './route.ts'

/** What tells where notices lead. */
type Leads = Pick<Context, 'bulletin' | 'edition' | 'href'>

/** The live urgent notices, as the front page and the heads of indexes show them. */
export function alertsOf(context: Leads): readonly AlertProps[] {
  return context.bulletin.alerts.map((alert) => alertProps(alert, context))
}

function alertProps({ level, title, text, localities, until, article }: Alert, context: Leads): AlertProps {
  const more = article === null ? undefined : context.edition.byPath.get(article)
  return {
    ...{ level, title, text, until },
    localities: localities.map(({ name }) => name),
    href: more === undefined ? null : context.href(more.url),
  }
}

/** The same for all other pages, which are not made again when one appears. */
export function alertsRoute(context: Context): Route {
  const content = alertsJson(fetchedAlerts(alertsOf(context), context.chrome.home))
  return {
    url: alertsUrl(context.paths),
    kind: 'asset',
    fingerprint: fingerprintOf({ base: context.base, own: [content], around: [] }),
    props: () => ({ kind: 'asset', content }),
  }
}
