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
  if (tags.length === 1) checkSeveral(sheet, { key: 'tags', text: tags[0] ?? '', isSeveral: SEVERAL_TAGS })
  const topic = read(sheet, plain('topic', 'topic', story === null ? [] : [story]))
  const author = read(sheet, plain('author', 'author', by))
  if (by.length === 1) checkSeveral(sheet, { key: 'author', text: by[0] ?? '', isSeveral: SEVERAL_NAMES })
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

/** Keywords without the brackets of a list, or as hashtags. */
const SEVERAL_TAGS = /^(?:[^&*[{].*[,;]|#.*\s#)/u

/** Names of people between commas or dashes: each of two words or more with capitals. */
const SEVERAL_NAMES = new RegExp(
  String.raw`^N(?:\s*[,;/&]\s*N|\s+(?:-|–|và)\s+N)+$`.replaceAll('N', String.raw`\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)+`),
  'u',
)

interface One {
  readonly key: 'tags' | 'author'
  readonly text: string
  readonly isSeveral: RegExp
}

/** One text that is a list without its brackets. */
function checkSeveral({ source, report }: Sheet, { key, text, isSeveral }: One): void {
  if (!isSeveral.test(text)) return
  report.notice(source.positionOf([key, 0]), {
    code: 'several-in-one',
    message: `${quoted(text)} được hiểu là một ${key === 'tags' ? 'từ khóa' : 'tác giả'}.`,
    remedy: listAdvice(key, severalIn(text)),
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
