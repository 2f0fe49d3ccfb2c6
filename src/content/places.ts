import type { PlaceName } from '../domain/article.ts'
import type { PlainDate } from '../domain/moment.ts'
import type { Position } from '../domain/problem.ts'
import { findPlace, type PlaceLookup, type PlaceNotice } from '../gazetteer/find-place.ts'
import type { PlaceIndex } from '../gazetteer/place-index.ts'
import { provinceHint } from './place-hints.ts'
import type { Report } from './report.ts'
import { listAdvice, severalIn } from './several.ts'
import { askFor, quoted, sentences, type Told } from './told.ts'

/** Which list a name is looked up in. */
export type PlaceKind = 'province' | 'locality'

const KIND_NAMES: Readonly<Record<PlaceKind, string>> = { province: 'tỉnh, thành phố', locality: 'xã, phường, đặc khu' }

const OPEN_ENDED: Readonly<Record<PlaceKind, string>> = {
  province: 'Ghi tên một tỉnh, thành phố, hoặc “Toàn quốc”, “Quốc tế”.',
  locality: 'Đơn vị phải được khai trong localities của site.yaml.',
}

/** A day on which today's names are in force, whenever today is. */
export const LAST_DAY = '9999-12-31'

interface Lookup {
  readonly kind: PlaceKind
  readonly index: PlaceIndex
  /** The day of the article; null when it is not known, and then only names that no day has are told. */
  readonly day: PlainDate | null
}

interface PlaceReading extends Lookup {
  readonly positionOf: (place: number) => Position
  readonly report: Report
}

/** The units that an article names, as called on its day, each once. */
export function readPlaces(
  written: readonly string[],
  { kind, index, day, positionOf, report }: PlaceReading,
): readonly PlaceName[] {
  const places = new Map<string, PlaceName>()
  written.forEach((text, place) => {
    const found = findPlace(index, text, day ?? LAST_DAY)
    if (day === null && found.kind !== 'none') return
    if (found.kind !== 'found') {
      const told = toldSeveral(text, { kind, index, day }) ?? toldPlace(text, found, { kind, index, day })
      report.error(positionOf(place), told)
      return
    }
    if (found.notice !== null) report.notice(positionOf(place), toldNotice(found.officialName, found.notice))
    if (!places.has(found.place.id)) places.set(found.place.id, found.place)
  })
  return [...places.values()]
}

/** What to say of several names in one text; null when it is not made of names. */
function toldSeveral(text: string, { kind, index, day }: Lookup): Told | null {
  const parts = severalIn(text)
  const areNames = parts.every((part) => findPlace(index, part, day ?? LAST_DAY).kind !== 'none')
  if (parts.length < 2 || !areNames) return null
  return {
    code: 'several-in-one',
    message: `${quoted(text)} là nhiều tên viết trong một.`,
    remedy: listAdvice(kind, parts),
  }
}

/** What to say of a name that means no unit, or several. */
export function toldPlace(text: string, found: Exclude<PlaceLookup, { kind: 'found' }>, lookup: Lookup): Told {
  const { kind } = lookup
  if (found.kind === 'none') return toldNone(text, found, lookup)
  const choices = unambiguous(found.candidates).map(quoted)
  return {
    code: `ambiguous-${kind}`,
    message: `${quoted(text)} chưa rõ là nơi nào.`,
    remedy:
      choices.length === 1
        ? `Nếu nói về cả đơn vị này, ghi ${choices.join('')}.`
        : `Ghi rõ một trong các tên: ${choices.join(', ')}.`,
  }
}

/** Official names, or ids where two units share a name. */
function unambiguous(candidates: readonly { readonly id: string; readonly officialName: string }[]): readonly string[] {
  const names = new Set(candidates.map(({ officialName }) => officialName))
  return names.size === candidates.length ? [...names] : candidates.map(({ id }) => id)
}

function toldNone(
  text: string,
  { isPart, suggestions }: Extract<PlaceLookup, { kind: 'none' }>,
  { kind, index, day }: Lookup,
): Told {
  const message = isPart
    ? `${quoted(text)} nằm trong một tỉnh, thành phố, không phải tên của tỉnh, thành phố.`
    : `Không có ${KIND_NAMES[kind]} nào tên ${quoted(text)}.`
  const hint = kind === 'province' && !isPart ? provinceHint(text, index, day ?? LAST_DAY) : null
  return { code: `unknown-${kind}`, message, remedy: hint ?? sentences(askFor(suggestions), OPEN_ENDED[kind]) }
}

function toldNotice(officialName: string, notice: PlaceNotice): Told {
  if (notice.kind === 'early') {
    return {
      code: 'early-place',
      message: `${quoted(officialName)} đến ngày ${vietnamese(notice.from)} mới có, sau ngày của bài.`,
      remedy: 'Xem lại ngày đăng, hoặc ghi tên đơn vị của ngày đó.',
    }
  }
  const heirs = notice.now.map((unit) => quoted(unit.name)).join(' hoặc ')
  return {
    code: 'former-place',
    message: `${quoted(officialName)} chỉ có đến hết ngày ${vietnamese(notice.until)}, trước ngày của bài.`,
    remedy: sentences(
      heirs === '' ? '' : `Nếu nói về đơn vị của ngày đó, ghi ${heirs}.`,
      'Nếu cố ý dùng tên cũ thì để nguyên.',
    ),
  }
}

function vietnamese(day: PlainDate): string {
  return day.split('-').reverse().join('/')
}
