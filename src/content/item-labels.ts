import type { Label } from '../domain/label.ts'
import type { Position } from '../domain/problem.ts'
import type { Desk, Sheet } from './desk.ts'
import { labelOf, type LabelKind, type LabelUse } from './labels.ts'
import { listAdvice, severalIn } from './several.ts'
import { quoted, type Told } from './told.ts'

/** The labels of an item by their kinds, each once. */
export interface LabelGroups {
  readonly categories: readonly Label[]
  readonly tags: readonly Label[]
  readonly topic: Label | null
  readonly authors: readonly Label[]
}

export interface ItemLabels extends LabelGroups {
  /** Every use, doubles included: two spellings in one article may clash as well. */
  readonly uses: readonly LabelUse[]
  /** Where they stand. */
  readonly places: readonly Position[]
}

/** Categories, tags, topic and authors of an article. */
export function readLabels(sheet: Sheet, { findCategory }: Desk): ItemLabels {
  const {
    category: home = [],
    tags = [],
    topic: story = null,
    author: by = [],
  } = sheet.fields.kind === 'page' ? {} : sheet.fields
  const category = read(sheet, { kind: 'category', key: 'category', texts: home, labelOf: findCategory })
  const tag = read(sheet, plain('tag', 'tags', tags))
  if (tags.length === 1) checkSeveral(sheet, tags[0] ?? '')
  const topic = read(sheet, plain('topic', 'topic', story === null ? [] : [story]))
  const author = read(sheet, plain('author', 'author', by))
  const all = [...category, ...tag, ...topic, ...author]
  const uses = all.map(({ use }) => use)
  return { ...groupsOf(uses), uses, places: all.map(({ at }) => at) }
}

/** Uses of labels, by kind. */
export function groupsOf(uses: readonly LabelUse[]): LabelGroups {
  return {
    categories: unique(uses, 'category'),
    tags: unique(uses, 'tag'),
    topic: uses.find(({ kind }) => kind === 'topic')?.label ?? null,
    authors: unique(uses, 'author'),
  }
}

/** One keyword with commas in it is a list without its brackets. */
function checkSeveral({ source, report }: Sheet, tag: string): void {
  if (!/^[^&*[{].*[,;]/u.test(tag)) return
  report.notice(source.positionOf(['tags', 0]), {
    code: 'several-in-one',
    message: `${quoted(tag)} được hiểu là một từ khóa.`,
    remedy: listAdvice('tags', severalIn(tag)),
  })
}

interface Written {
  readonly kind: LabelKind
  readonly key: string
  readonly texts: readonly string[]
  readonly labelOf: (text: string) => Label | Told
}

function plain(kind: LabelKind, key: string, texts: readonly string[]): Written {
  return { kind, key, texts, labelOf: (text) => labelOf(kind, text) }
}

interface Found {
  readonly use: LabelUse
  readonly at: Position
}

function read({ source, report }: Sheet, { kind, key, texts, labelOf }: Written): readonly Found[] {
  return texts.flatMap((text, place) => {
    const at = source.positionOf([key, place])
    const label = labelOf(text)
    if ('id' in label) return [{ use: { kind, label }, at }]
    report.error(at, label)
    return []
  })
}

function unique(uses: readonly LabelUse[], wanted: LabelKind): readonly Label[] {
  const labels = uses.filter(({ kind }) => kind === wanted).map(({ label }) => label)
  return labels.filter(({ id }, place) => labels.findIndex((other) => other.id === id) === place)
}
