import { DateTime } from 'luxon'

import { ZONE } from '../domain/moment.ts'

/** ISO 8601 in Việt Nam; null stays null. */
export function isoOf(instant: number | null): string | null {
  return instant === null ? null : DateTime.fromMillis(instant, { zone: ZONE }).toISO()
}

/** “08:00, 25/11/2026”, in Việt Nam. */
export function instantText(instant: number): string {
  return DateTime.fromMillis(instant, { zone: ZONE }).toFormat('HH:mm, dd/MM/yyyy')
}
