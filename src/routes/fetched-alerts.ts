import type { AlertProps, FetchedAlerts } from './props.ts'

/** Bytes that a page may fetch to know what is urgent. */
const MOST_BYTES = 1024

interface Share {
  /** How many notices. */
  readonly count: number
  /** How many localities of each. */
  readonly names: number
}

/**
 * What there is room for in 1 KB: as many notices as possible, the most urgent first, and of each as many localities as
 * possible. `content/read-alert.ts` sees to it that one has room.
 * @param home where all of them stand.
 */
export function fetchedAlerts(alerts: readonly AlertProps[], home: string): FetchedAlerts {
  for (const share of sharesOf(alerts)) {
    const fetched = cut(alerts, home, share)
    if (Buffer.byteLength(alertsJson(fetched)) <= MOST_BYTES) return fetched
  }
  // The address of its article is what is too long.
  const { alerts: first } = cut(alerts, home, { count: 1, names: 0 })
  return { alerts: first.map((alert) => ({ ...alert, href: null })), all: home }
}

export function alertsJson(fetched: FetchedAlerts): string {
  return `${JSON.stringify(fetched)}\n`
}

function* sharesOf(alerts: readonly AlertProps[]): Generator<Share> {
  const most = Math.max(1, ...alerts.map(({ localities }) => localities.length))
  for (let count = alerts.length; count > 1; count--) {
    for (let names = most; names > 0; names--) yield { count, names }
  }
  for (let names = most; names >= 0; names--) yield { count: 1, names }
}

function cut(alerts: readonly AlertProps[], home: string, { count, names }: Share): FetchedAlerts {
  const shown = alerts.slice(0, count).map(({ until, localities, ...rest }) => ({
    ...rest,
    until: until.time === null ? until.day : until.iso,
    localities: localities.slice(0, names),
    others: Math.max(0, localities.length - names),
  }))
  const isWhole = shown.length === alerts.length && shown.every(({ others }) => others === 0)
  return isWhole ? { alerts: shown } : { alerts: shown, all: home }
}
