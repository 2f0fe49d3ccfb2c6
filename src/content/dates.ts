import { DateTime, FixedOffsetZone, IANAZone, type Zone } from 'luxon'

import { type Moment, ZONE } from '../domain/moment.ts'
import { outOfRange, unknownForm, unrealDate, unrealTime } from './date-faults.ts'
import { datesLike } from './date-guess.ts'
import type { Told } from './told.ts'

/**
 * Years that a bulletin can be of: what is written outside them is a slip (`0001` of an export, `9999` for “no end”),
 * and it would open years of empty archive.
 */
const FIRST_YEAR = 1945
const LAST_YEAR = 2100

const DATE = String.raw`(?:(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})|(?<d2>\d{1,2})/(?<m2>\d{1,2})/(?<y2>\d{4}))`
const TIME = String.raw`(?:T| +)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?`
/** After `23/11/2026` a minus is no zone: “08:30-09:30” is how long a meeting lasts. */
const WHOLE = new RegExp(`^(?!\\d+/.*-)${DATE}(?:${TIME} ?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?$`, 'u')

const DATE_START = new RegExp(`^${DATE}`, 'u')

const VIETNAM = IANAZone.create(ZONE)

interface Written {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number } | null
  /** `Z`, `+07:00`, or null: Việt Nam. */
  readonly zone: string | null
}

/**
 * A date as editors write it: `2026-11-23` or `23/11/2026`, with `08:30` or `08:30:15` after a space or `T`, and a
 * zone after the time. Day, month and hour may be of one digit, since their order is fixed: `5/11/2026 8:30` is in
 * November. Without a zone it is Việt Nam's time. Years 1945 to 2100.
 *
 * @param edge what a day without a time means: its first instant, or (end of validity) its last.
 * @returns what to tell the editor when it is not such a date, or no real one.
 */
export function parseMoment(text: string, edge: 'start' | 'end' = 'start'): Moment | Told {
  const groups = WHOLE.exec(text)?.groups
  if (groups === undefined) return unknownForm(text, firstRead(datesLike(text)))
  const written = writtenOf(groups)
  return faultOf(text, written) ?? momentOf(text, written, edge)
}

/** The first text that is a date, as editors write it. */
function firstRead(texts: readonly string[]): string | null {
  const [moment] = texts.map((text) => parseMoment(text)).filter((found) => 'instant' in found)
  if (moment === undefined) return null
  const day = moment.day.split('-').reverse().join('/')
  return moment.time === null ? day : `${day} ${moment.time}`
}

function writtenOf(groups: Readonly<Record<string, string | undefined>>): Written {
  const number = (name: string): number => Number(groups[name] ?? '0')
  const time = { hour: number('hour'), minute: number('minute'), second: number('second') }
  return {
    year: number('y') || number('y2'),
    month: number('m') || number('m2'),
    day: number('d') || number('d2'),
    time: groups.hour === undefined ? null : time,
    zone: groups.zone ?? null,
  }
}

function momentOf(text: string, written: Written, edge: 'start' | 'end'): Moment | Told {
  const clock = written.time ?? (edge === 'end' ? LAST_SECOND : MIDNIGHT)
  const iso =
    written.zone === null && written.year > LAST_YEAR_OF_CHANGES ? plainIso(written, clock) : zonedIso(written, clock)
  if (iso === null) return unrealTime(text)
  const isWholeDay = written.time === null
  return {
    instant: Date.parse(iso) + (isWholeDay && edge === 'end' ? 999 : 0),
    iso,
    day: iso.slice(0, 10),
    time: isWholeDay ? null : iso.slice(11, 16),
  }
}

type Clock = NonNullable<Written['time']>

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0 }
const LAST_SECOND: Clock = { hour: 23, minute: 59, second: 59 }

/** Since 1975-06-13 all of Việt Nam is seven hours ahead; before, the zone's history is asked, which takes 30 times as long. */
const LAST_YEAR_OF_CHANGES = 1975

function plainIso({ year, month, day }: Written, { hour, minute, second }: Clock): string {
  const [date, time] = [[month, day].map(twoDigits).join('-'), [hour, minute, second].map(twoDigits).join(':')]
  return `${String(year)}-${date}T${time}+07:00`
}

/** Null when no place on earth has such a zone. */
function zonedIso({ year, month, day, zone: written }: Written, clock: Clock): string | null {
  const zone = zoneOf(written)
  const local = zone === null ? null : DateTime.fromObject({ year, month, day, ...clock }, { zone }).setZone(VIETNAM)
  return local?.toISO({ suppressMilliseconds: true }) ?? null
}

/** Null when no place on earth has such a zone. */
function zoneOf(written: string | null): Zone | null {
  if (written === null) return VIETNAM
  if (written === 'Z') return FixedOffsetZone.utcInstance
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(-2))
  return minutes > 14 * 60 ? null : FixedOffsetZone.instance(written.startsWith('-') ? -minutes : minutes)
}

function faultOf(text: string, written: Written): Told | null {
  const { year, month, day, time } = written
  if (month < 1 || month > 12) return unrealDate(text, `không có tháng ${String(month)}`, swapped(text, written))
  if (day < 1) return unrealDate(text, 'không có ngày 0', null)
  if (day > daysIn(year, month)) {
    return unrealDate(text, `tháng ${String(month)}/${String(year)} có ${String(daysIn(year, month))} ngày`, null)
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) return outOfRange(text, FIRST_YEAR, LAST_YEAR)
  const isReal = time === null || (time.hour < 24 && time.minute < 60 && time.second < 60)
  return isReal ? null : unrealTime(text)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The same date when day and month had changed places; null when that is none either. */
function swapped(text: string, { year, month, day }: Written): string | null {
  if (day < 1 || day > 12) return null
  return firstRead([text.replace(DATE_START, `${String(month)}/${String(day)}/${String(year)}`)])
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
