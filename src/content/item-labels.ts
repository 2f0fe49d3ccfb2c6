import type { Label } from '../domain/label.ts'
import type { Desk, Sheet } from './desk.ts'
import { labelOf, type LabelKind, type LabelUse } from './labels.ts'
import { listAdvice, severalIn } from './several.ts'
import { quoted, type Told } from './told.ts'

export interface ItemLabels {
  readonly categories: readonly Label[]
  readonly tags: readonly Label[]
  readonly topic: Label | null
  readonly authors: readonly Label[]
  /** Every use, doubles included: two spellings in one article may clash as well. */
  readonly uses: readonly LabelUse[]
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
  return {
    categories: unique(category),
    tags: unique(tag),
    topic: topic[0]?.label ?? null,
    authors: unique(author),
    uses: [...category, ...tag, ...topic, ...author],
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

function read({ source, report }: Sheet, { kind, key, texts, labelOf }: Written): readonly LabelUse[] {
  return texts.flatMap((text, place) => {
    const at = source.positionOf([key, place])
    const label = labelOf(text)
    if ('id' in label) return [{ kind, label, at }]
    report.error(at, label)
    return []
  })
}

function unique(uses: readonly LabelUse[]): readonly Label[] {
  const labels = uses.map(({ label }) => label)
  return labels.filter(({ id }, place) => labels.findIndex((other) => other.id === id) === place)
}
