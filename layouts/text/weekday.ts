import type { PlainDate } from '../../src/domain/moment.ts'

/** The day of the week, 0 for Sunday. A plain date has no zone, so it is read in UTC on every machine. */
export function weekdayOf(day: PlainDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
