import { type Alert, ALERT_LEVELS } from '../domain/alert.ts'
import { byCodeUnit } from '../domain/text.ts'
import { isAlertLive } from './standing.ts'

/** The urgent notices of a language at an instant: the most urgent first, of those the newest. */
export function liveAlerts(alerts: readonly Alert[], lang: string, now: number): readonly Alert[] {
  return alerts.filter((alert) => alert.lang === lang && isAlertLive(alert, now)).sort(byUrgency)
}

function byUrgency(a: Alert, b: Alert): number {
  return (
    ALERT_LEVELS.indexOf(a.level) - ALERT_LEVELS.indexOf(b.level) ||
    b.from.instant - a.from.instant ||
    byCodeUnit(a.path, b.path)
  )
}
