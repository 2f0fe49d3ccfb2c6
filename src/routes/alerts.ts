import type { Alert } from '../domain/alert.ts'
import { alertsUrl } from './alerts-url.ts'
import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { AlertProps } from './props.ts'
import type { Route } from './route.ts'

/** Bytes that a page may fetch to know what is urgent. */
const MOST_BYTES = 1024

/** The live urgent notices, as the front page and the heads of indexes show them. */
export function alertsOf(context: Context): readonly AlertProps[] {
  return context.bulletin.alerts.map((alert) => alertProps(alert, context))
}

function alertProps({ level, title, text, localities, until, article }: Alert, context: Context): AlertProps {
  const more = article === null ? undefined : context.edition.byPath.get(article)
  return {
    ...{ level, title, text, until },
    localities: localities.map(({ name }) => name),
    href: more === undefined ? null : context.href(more.url),
  }
}

/** The same for all other pages, which are not made again when one appears. */
export function alertsRoute(context: Context): Route {
  const content = alertsJson(alertsOf(context))
  return {
    url: alertsUrl(context.paths),
    kind: 'asset',
    fingerprint: fingerprintOf({ base: context.base, own: [content], around: [] }),
    props: () => ({ kind: 'asset', content }),
  }
}

/** The most urgent that there is room for. */
function alertsJson(alerts: readonly AlertProps[]): string {
  const json = `${JSON.stringify({ alerts })}\n`
  if (Buffer.byteLength(json) <= MOST_BYTES) return json
  const [first] = alerts
  return alertsJson(alerts.length > 1 || first === undefined ? alerts.slice(0, -1) : [{ ...first, localities: [] }])
}
