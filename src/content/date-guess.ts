/**
 * What was meant by a date that is not written as dates are: candidates in a form that is read, the likeliest first.
 * Whether one is a real day is for the reader of dates to say.
 *
 * @example datesLike('8h30 ngày 23 tháng 11 năm 2026') // ['23/11/2026 8:30']
 */
export function datesLike(text: string): readonly string[] {
  const digits = withDigits(text)
  return FORMS.flatMap((form) => {
    const { d, m, y } = form.exec(digits)?.groups ?? {}
    if (d === undefined || m === undefined || y === undefined) return []
    return [`${d}/${m}/${y.length === 2 ? '20' : ''}${y}${timeLike(digits.replace(form, ' '))}`]
  })
}

const FORMS = [
  /(?<!\d)(?<d>\d{1,2})\D{1,9}(?<m>\d{1,2})\D{1,9}(?<y>\d{4})(?!\d)/u,
  /(?<!\d)(?<y>\d{4})\D{1,9}(?<m>\d{1,2})\D{1,9}(?<d>\d{1,2})(?!\d)/u,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/u,
  /(?<!\d)(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{2})(?!\d)/u,
]

/** Digits where letters like them were typed: `2O/11/2026`, `l5/11/2026`. */
function withDigits(text: string): string {
  return text.replace(/(?<=\d)O|O(?=\d)/giu, '0').replace(/(?<=\d)[lI]|[lI](?=\d)/gu, '1')
}

/** A zone at the end, and what stands before it. A bare `-09:30` is the end of a meeting. */
const ZONE =
  /^(?<clock>.*?)(?<name>UTC|GMT|(?<=\d)Z)? ?(?:(?<sign>\+|(?<=(?:UTC|GMT) ?)-)(?<hours>\d{1,2}):?(?<minutes>\d{2})?)?$/isu

/** “ 08:30”, with a zone where one is written; empty when no time is. */
function timeLike(rest: string): string {
  const { clock = '', name, sign, hours = '0', minutes = '00' } = ZONE.exec(rest.trim())?.groups ?? {}
  const hour = hourLike(clock)
  if (hour === '') return ''
  if (sign !== undefined) return ` ${hour} ${sign}${hours.padStart(2, '0')}:${minutes}`
  return name === undefined ? ` ${hour}` : ` ${hour} Z`
}

const TIME = /(?<!\d)(?<hour>\d{1,2}) ?(?:(?:giờ|[:hg]) ?(?<minute>\d{2})?|(?=[ap]\.?m))/iu

/** Halves of a day, as said and as Windows writes them in Việt Nam. */
const AFTERNOON = /p\.?m|\bCH\b|chiều|tối/iu
const MORNING = /a\.?m|\bSA\b|sáng/iu

function hourLike(clock: string): string {
  const { hour, minute = '00' } = TIME.exec(clock)?.groups ?? {}
  if (hour === undefined) return ''
  if (AFTERNOON.test(clock) && Number(hour) < 12) return `${String(Number(hour) + 12)}:${minute}`
  return `${MORNING.test(clock) && hour === '12' ? '0' : hour}:${minute}`
}
