/** A calendar day in Việt Nam, `YYYY-MM-DD`. Days compare as strings. */
export type PlainDate = string

/** The zone of every date that names none. */
export const ZONE = 'Asia/Ho_Chi_Minh'

/** A point in time as an editor wrote it and as a reader sees it in Việt Nam. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z; a day without a time is its 00:00 in Việt Nam. */
  readonly instant: number
  /** With seconds and Việt Nam's offset on that day: `2026-11-23T13:04:00+07:00`. */
  readonly iso: string
  /** The day in Việt Nam: `2026-11-23`. */
  readonly day: PlainDate
  /** The time in Việt Nam, `13:04`; null when the editor gave a day only, and then no time is printed. */
  readonly time: string | null
}

/** The year of a day: `2026`. */
export function yearOf(day: PlainDate): string {
  return day.slice(0, 4)
}

/** The month of a day: `2026/11`, as in URLs. */
export function monthOf(day: PlainDate): string {
  return `${day.slice(0, 4)}/${day.slice(5, 7)}`
}
