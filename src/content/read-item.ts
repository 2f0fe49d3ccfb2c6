import { posix } from 'node:path'

import type { Alert } from '../domain/alert.ts'
import type { InternalLink, Item } from '../domain/article.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import type { Position, Problem } from '../domain/problem.ts'
import type { Desk, Sheet } from './desk.ts'
import { tellFieldMarks } from './field-marks.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { readAddress } from './item-address.ts'
import { readItemFields } from './item-fields.ts'
import { itemOf } from './item-of.ts'
import { readParts } from './item-parts.ts'
import { checkDates, checkDraft, checkTitle } from './item-rules.ts'
import type { LabelUse } from './labels.ts'
import { asMeant } from './meant-keys.ts'
import { CONFLICT_LEFT, conflictIn } from './merge-conflict.ts'
import { withKind } from './missing-kind.ts'
import type { PictureUse } from './picture-checks.ts'
import { readAlert } from './read-alert.ts'
import { createReport, FILE_START, type Report } from './report.ts'
import { ARTICLE_KEYS } from './schema.ts'
import { checkText } from './text-checks.ts'
import { readTextFile } from './text-file.ts'
import type { FoundFile } from './walk.ts'
import type { Told } from './told.ts'
import { isGroup, type YamlSource } from './yaml-source.ts'

/** What became of one Markdown file. */
export interface ItemReading {
  readonly path: string
  /** BCP 47; empty when it could not be read. */
  readonly lang: string
  /** Null when something is wrong that cannot be published right. */
  readonly item: Item | null
  /** The urgent notice that the file is instead. */
  readonly alert: Alert | null
  /** Of its body; null when it could not be read. */
  readonly html: SafeHtml | null
  readonly problems: readonly Problem[]
  readonly labels: readonly LabelUse[]
  /** Links of its body, when it has faults: those of an item stand with the item. */
  readonly links: readonly InternalLink[]
  /** Paths of the files that it uses. */
  readonly files: readonly string[]
  /** Where it shows pictures. */
  readonly pictures: readonly PictureUse[]
  /** Where the file sets what is compared with other items. */
  readonly places: ComparedPlaces
}

interface ComparedPlaces {
  readonly address: Position
  readonly aliases: Position
  readonly translates: Position
  /** Of `labels`, one for each. */
  readonly labels: readonly Position[]
}

/** Reads one Markdown file; whatever is wrong with it is told, all at once. */
export function readItem({ path, disk }: FoundFile, desk: Desk): ItemReading {
  return itemOfText(path, readTextFile(disk), desk)
}

/**
 * Reads the text of one Markdown file.
 *
 * @param text as `readTextFile()` gives it.
 */
export function itemOfText(path: string, text: string | Told, desk: Desk): ItemReading {
  const report = createReport(path)
  if (typeof text !== 'string') {
    report.error(FILE_START, text)
    return unread(report)
  }
  report.add(checkText(text, { file: path, firstLine: 1, firstColumn: 1 }))
  const conflict = conflictIn(text)
  if (conflict !== null) report.error(conflict, CONFLICT_LEFT)
  const front = conflict === null ? readFrontMatter(text, report) : null
  if (front?.fields == null) return unread(report)
  const fields = withKind(front.fields, report)
  tellFieldMarks(fields, report)
  if (isAlert(fields)) return { ...unread(report), alert: readAlert(fields, front, desk, report) }
  return readSheet(sheetOf(fields, desk, report), front, desk)
}

function isAlert({ value }: YamlSource): boolean {
  return isGroup(value) && value.kind === 'alert'
}

function unread({ file, problems }: Report): ItemReading {
  const places = { address: FILE_START, aliases: FILE_START, translates: FILE_START, labels: [] }
  return {
    path: file,
    lang: '',
    item: null,
    alert: null,
    html: null,
    problems,
    labels: [],
    links: [],
    files: [],
    pictures: [],
    places,
  }
}

function sheetOf(written: YamlSource, { site }: Desk, report: Report): Sheet {
  const source = asMeant(written, ARTICLE_KEYS, report)
  const fields = readItemFields(source, report)
  return {
    path: report.file,
    folder: posix.dirname(report.file),
    lang: fields.lang ?? site.lang,
    fields,
    source,
    report,
  }
}

function readSheet(sheet: Sheet, front: FrontMatter, desk: Desk): ItemReading {
  const { path, lang, fields, source, report } = sheet
  const address = readAddress(sheet, desk)
  checkTitle(sheet)
  checkDraft(sheet)
  checkDates(sheet)
  const parts = readParts(sheet, front, { desk, itemUrl: address?.url ?? '/' })
  const hasFaults = report.problems.some(({ severity }) => severity === 'error')
  const item = hasFaults || address === null ? null : itemOf(sheet, parts, address)
  return {
    path,
    lang,
    alert: null,
    item,
    html: parts.html,
    problems: report.problems,
    labels: parts.labels.uses,
    links: item === null ? parts.body.links : [],
    files: parts.files.map((file) => file.source),
    pictures: parts.pictures,
    places: {
      address: source.positionOf([fields.slug == null ? 'title' : 'slug']),
      aliases: source.positionOf(['aliases']),
      translates: source.positionOf(['translates']),
      labels: parts.labels.places,
    },
  }
}
