import type { PlaceName } from '../domain/article.ts'
import { nameNear } from '../gazetteer/unit.ts'
import type { Desk, Sheet } from './desk.ts'
import { type PlaceKind, readPlaces } from './places.ts'
import { isGroup } from './yaml-source.ts'

export interface ItemPlaces {
  readonly provinces: readonly PlaceName[]
  readonly localities: readonly PlaceName[]
}

/** Provinces and localities of an article, as called on its day. */
export function readItemPlaces(sheet: Sheet, desk: Desk): ItemPlaces {
  const { fields } = sheet
  if (fields.kind === 'page') return { provinces: [], localities: [] }
  const written = fields.province ?? []
  const provinces = written.length > 0 ? read(sheet, desk, { kind: 'province', written }) : usualProvince(sheet, desk)
  return { provinces, localities: read(sheet, desk, { kind: 'locality', written: fields.locality ?? [] }) }
}

function dayOf({ fields }: Sheet): string | null {
  return fields.kind === 'page' ? null : (fields.date?.day ?? null)
}

function read(
  sheet: Sheet,
  desk: Desk,
  { kind, written }: { readonly kind: PlaceKind; readonly written: readonly string[] },
): readonly PlaceName[] {
  const day = dayOf(sheet)
  const index = kind === 'province' ? desk.provinces : desk.localities
  const positionOf = (place: number) => sheet.source.positionOf([kind, place])
  return readPlaces(written, { kind, index, day, positionOf, report: sheet.report })
}

/** The province of `site.yaml`, for an article that names none; without one, the article must. */
function usualProvince(sheet: Sheet, { site, isProvinceFaulty, provinces }: Desk): readonly PlaceName[] {
  const { source, report } = sheet
  const unit = provinces.units.get(site.province ?? '')
  const day = dayOf(sheet)
  if (unit !== undefined && day !== null) return [{ id: unit.id, name: nameNear(unit, day).name }]
  if (unit === undefined && !isProvinceFaulty && !isFaulty(sheet)) {
    report.error(source.positionOf(['province']), {
      code: 'missing-field',
      message: 'Thiếu mục “province” (tỉnh, thành phố).',
      remedy: 'Thêm vào, ví dụ: province: Điện Biên. Bản tin của một tỉnh thì khai tỉnh đó một lần trong site.yaml.',
    })
  }
  return []
}

/** True when `province` was written, but not so that it could be read: that is reported already. */
function isFaulty({ source: { value } }: Sheet): boolean {
  const written = isGroup(value) ? (value.province ?? '') : ''
  return written !== '' && !(Array.isArray(written) && written.length === 0)
}
