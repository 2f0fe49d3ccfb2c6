import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { Site } from '../domain/site.ts'
import type { PlaceIndex } from '../gazetteer/place-index.ts'
import { findPlace } from '../gazetteer/find-place.ts'
import { tellFieldMarks } from './field-marks.ts'
import { spellingsOf } from './labels.ts'
import { asMeant } from './meant-keys.ts'
import { LAST_DAY, toldPlace } from './places.ts'
import { CONFLICT_LEFT, conflictIn } from './merge-conflict.ts'
import { readLook } from './read-look.ts'
import { createReport, FILE_START, type Report } from './report.ts'
import { readSiteFields } from './site-fields.ts'
import { type SiteFields, siteSchema } from './site-schema.ts'
import { byCodeUnit } from '../domain/text.ts'
import { readTextFile } from './text-file.ts'
import { severalIn } from './several.ts'
import { checkText } from './text-checks.ts'
import { quoted, type Told } from './told.ts'
import { parseBaseUrl } from './web-address.ts'
import { readYaml } from './read-yaml.ts'
import { tellLostValues } from './yaml-comments.ts'
import { isGroup, type YamlSource } from './yaml-source.ts'
import { hasErrors, type Problem } from '../domain/problem.ts'

export const SITE_FILE = 'site.yaml'

/** Stands for the address that the owner has not given; it can never be a real one (RFC 6761). */
const NO_ADDRESS = 'https://example.invalid/'

export interface SiteReading {
  readonly site: Site
  readonly problems: readonly Problem[]
  /** True when a province is set that cannot be read: articles without one are not to blame then. */
  readonly isProvinceFaulty: boolean
}

interface SiteOptions {
  /** Folder of the bulletin. */
  readonly root: string
  /** From the command line or the environment; it wins over `site.yaml`. */
  readonly baseUrl: string | null
  readonly provinces: PlaceIndex
}

/**
 * The settings of a bulletin, defaults filled in. A folder without `site.yaml` has defaults throughout; of a file with
 * faults the settings without faults are used, so that articles are still read rightly.
 */
export function readSite({ root, baseUrl, provinces }: SiteOptions): SiteReading {
  const report = createReport(SITE_FILE)
  const source = asMeant(sourceOf(join(root, SITE_FILE), report), Object.keys(siteSchema.shape), report)
  tellFieldMarks(source, report)
  const fields = readSiteFields(source, report)
  const site: Site = {
    ...siteOf(fields),
    baseUrl: baseUrlOf(baseUrl, fields, { source, report }),
    province: provinceOf(fields.province, { source, provinces, report }),
    look: readLook(fields.look, { root, source, report }),
  }
  return { site, problems: report.problems, isProvinceFaulty: site.province === null && isWritten(source, 'province') }
}

const EMPTY: YamlSource = {
  value: {},
  positionOf: () => FILE_START,
  keyPositionOf: () => FILE_START,
  isEmptyKey: () => false,
}

function sourceOf(path: string, report: Report): YamlSource {
  if (!existsSync(path)) {
    const other = existsSync(dirname(path))
      ? readdirSync(dirname(path)).find((name) => LIKE_SITE_FILE.test(name))
      : undefined
    if (other !== undefined) report.error(FILE_START, otherName(other))
    return EMPTY
  }
  const text = readTextFile(path)
  if (typeof text !== 'string') {
    report.error(FILE_START, text)
    return EMPTY
  }
  report.add(checkText(text, { file: SITE_FILE, firstLine: 1, firstColumn: 1 }))
  const conflict = conflictIn(text)
  if (conflict !== null) {
    report.error(conflict, CONFLICT_LEFT)
    return EMPTY
  }
  tellLostValues(text, report)
  const source = readYaml(text, 1, report)
  if (source?.value == null) return EMPTY
  if (isGroup(source.value)) return source
  report.error(source.positionOf([]), {
    code: 'not-fields',
    message: 'Tệp không gồm các mục “mục: giá trị”.',
    remedy: 'Viết mỗi mục một dòng, ví dụ: name: Bản tin Điện Biên',
  })
  return EMPTY
}

/** Names that people give the file, and Windows hides the end of. */
const LIKE_SITE_FILE = /^site\.(?:ya?ml(?:\.txt)?|txt)$/iu

function otherName(name: string): Told {
  return {
    code: 'other-site-file',
    message: `Tệp ${quoted(name)} không được đọc: tệp cài đặt của bản tin phải tên là ${SITE_FILE}, chữ thường.`,
    remedy: `Đổi tên tệp thành ${SITE_FILE}.`,
  }
}

function isWritten({ value }: YamlSource, key: string): boolean {
  return isGroup(value) && value[key] !== undefined
}

function siteOf(fields: SiteFields): Omit<Site, 'baseUrl' | 'province' | 'look'> {
  const { name, description, publisher, lang, categories, localities, imprint, noindex, counts } = fields
  const { offline, feedback, measurement, precompress, cards_from: cardsFrom, host, withdrawn } = fields
  const spellings = {
    tags: spellingsOf(fields.tags),
    topics: spellingsOf(fields.topics),
    authors: spellingsOf(fields.authors),
  }
  return {
    ...{ name, description, publisher, lang, categories, localities, imprint, noindex, counts, spellings },
    ...{
      offline,
      feedback,
      measurement,
      cardsFrom,
      precompress,
      host,
      withdrawn: [...new Set(withdrawn)].sort(byCodeUnit),
    },
  }
}

interface Reading {
  readonly source: YamlSource
  readonly report: Report
}

function baseUrlOf(given: string | null, { url }: SiteFields, { source, report }: Reading): string {
  if (given === null && (url !== null || isWritten(source, 'url'))) return url ?? NO_ADDRESS
  if (given === null) {
    // An address that stands in a file that cannot be read is not missing.
    if (source === EMPTY && hasErrors(report.problems)) return NO_ADDRESS
    report.notice(FILE_START, {
      code: 'no-base-url',
      message: `Chưa có địa chỉ của bản tin, tạm dùng “${NO_ADDRESS}”.`,
      remedy: 'Thêm dòng “url: https://…/” vào site.yaml, hoặc chạy với --base-url.',
    })
    return NO_ADDRESS
  }
  const address = parseBaseUrl(given)
  if (typeof address === 'string') return address
  report.error(FILE_START, {
    ...address,
    remedy: `${address.remedy} Giá trị này đến từ --base-url hoặc BANTIN_BASE_URL, không phải từ site.yaml.`,
  })
  return NO_ADDRESS
}

function provinceOf(
  written: string | null,
  { source, provinces, report }: Reading & { readonly provinces: PlaceIndex },
): string | null {
  if (written === null) return null
  const found = findPlace(provinces, written, LAST_DAY)
  if (found.kind === 'found') return found.unit.id
  const told =
    severalIn(written).length > 1
      ? SEVERAL_PROVINCES
      : toldPlace(written, found, { kind: 'province', index: provinces, day: null })
  report.error(source.positionOf(['province']), told)
  return null
}

const SEVERAL_PROVINCES = {
  code: 'several-in-one',
  message: 'Mục “province” của bản tin chỉ nhận một tỉnh, thành phố.',
  remedy: 'Bản tin của nhiều tỉnh thì bỏ mục này; mỗi bài ghi tỉnh của bài.',
}
