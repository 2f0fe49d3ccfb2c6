import { DateTime, FixedOffsetZone, IANAZone, type Zone } from 'luxon'

import { type Moment, ZONE } from '../domain/moment.ts'
import { quoted, sentences, type Told } from './told.ts'

/**
 * Years that a bulletin can be of: what is written outside them is a slip (`0001` of an export, `9999` for “no end”),
 * and it would open years of empty archive.
 */
const FIRST_YEAR = 1945
const LAST_YEAR = 2100

const DATE = String.raw`(?:(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})|(?<d2>\d{2})/(?<m2>\d{2})/(?<y2>\d{4}))`
const TIME = String.raw`(?:T| +)(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?`
const WHOLE = new RegExp(`^${DATE}(?:${TIME} ?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?$`, 'u')

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
 * zone after the time. Without a zone it is Việt Nam's time. Years 1945 to 2100.
 *
 * @param edge what a day without a time means: its first instant, or (end of validity) its last.
 * @returns what to tell the editor when it is not such a date, or no real one.
 */
export function parseMoment(text: string, edge: 'start' | 'end' = 'start'): Moment | Told {
  const groups = WHOLE.exec(text)?.groups
  if (groups === undefined) return unknownForm(text)
  const written = writtenOf(groups)
  return faultOf(text, written) ?? momentOf(text, written, edge)
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
  if (iso === null) return badTime(text)
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
  if (month < 1 || month > 12)
    return unreal(text, `không có tháng ${String(month)}`, month <= 31 ? swapped(written) : null)
  if (day < 1 || day > daysIn(year, month)) {
    return unreal(text, `tháng ${String(month)}/${String(year)} có ${String(daysIn(year, month))} ngày`, null)
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) return outOfRange(text)
  const isReal = time === null || (time.hour < 24 && time.minute < 60 && time.second < 60)
  return isReal ? null : badTime(text)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isRealDay({ year, month, day }: Pick<Written, 'year' | 'month' | 'day'>): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The same date when the month was written before the day. */
function swapped({ year, month, day }: Written): string | null {
  return isRealDay({ year, month: day, day: month }) ? vietnamese(year, day, month) : null
}

function vietnamese(year: number, month: number, day: number): string {
  return `${twoDigits(day)}/${twoDigits(month)}/${String(year)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function unreal(text: string, why: string, suggestion: string | null): Told {
  const remedy = suggestion === null ? 'Sửa lại ngày.' : `Ngày đứng trước tháng. Có phải bạn muốn viết “${suggestion}”?`
  return { code: 'unreal-date', message: `Ngày ${quoted(text)} không có thật: ${why}.`, remedy }
}

function outOfRange(text: string): Told {
  return {
    code: 'date-out-of-range',
    message: `Ngày ${quoted(text)} nằm ngoài khoảng từ năm ${String(FIRST_YEAR)} đến năm ${String(LAST_YEAR)}.`,
    remedy: 'Sửa lại năm.',
  }
}

function badTime(text: string): Told {
  return {
    code: 'unreal-time',
    message: `Giờ trong ${quoted(text)} không có thật.`,
    remedy: 'Giờ từ 00:00 đến 23:59, ví dụ “2026-11-23 08:30”; múi giờ nếu có thì viết “+07:00”.',
  }
}

function unknownForm(text: string): Told {
  const guess = guessOf(text)
  return {
    code: 'unknown-date-form',
    message: `${quoted(text)} không phải cách viết ngày mà máy hiểu.`,
    remedy: sentences(
      guess === null ? '' : `Có phải bạn muốn viết “${guess}”?`,
      'Viết “2026-11-23” hoặc “23/11/2026”, thêm giờ nếu cần: “23/11/2026 08:30”.',
    ),
  }
}

const LOOSE_DATES = [
  /(?<!\d)(?<d>\d{1,2})\D{1,9}(?<m>\d{1,2})\D{1,9}(?<y>\d{4})(?!\d)/u,
  /(?<!\d)(?<y>\d{4})\D{1,9}(?<m>\d{1,2})\D{1,9}(?<d>\d{1,2})(?!\d)/u,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/u,
]
const LOOSE_TIME = /(?<!\d)(\d{1,2}) ?(?:[:hg]|giờ) ?(\d{2})?/u

function guessOf(text: string): string | null {
  for (const form of LOOSE_DATES) {
    const { y, m, d } = form.exec(text)?.groups ?? {}
    const day = { year: Number(y), month: Number(m), day: Number(d) }
    if (isRealDay(day)) return vietnamese(day.year, day.month, day.day) + guessTime(text.replace(form, ''))
  }
  return null
}

function guessTime(rest: string): string {
  const [, hour, minute] = LOOSE_TIME.exec(rest) ?? []
  return hour === undefined || Number(hour) > 23 ? '' : ` ${hour.padStart(2, '0')}:${minute ?? '00'}`
}
