import type { Label } from '../domain/label.ts'
import type { Position, Problem } from '../domain/problem.ts'
import type { Category } from '../domain/site.ts'
import { slug } from '../domain/slug.ts'
import { foldKey, labelKey } from '../domain/text.ts'
import { didYouMean, quoted, sentences, type Told } from './told.ts'

/** What a bulletin has pages of, by the words of its editors. */
export type LabelKind = 'category' | 'tag' | 'topic' | 'author'

const KIND_NAMES: Readonly<Record<LabelKind, string>> = {
  category: 'Chuyên mục',
  tag: 'Từ khóa',
  topic: 'Dòng sự kiện',
  author: 'Tác giả',
}

/** The label of a text, or what to say when nothing of it can stand in an address (an emoji, Chinese). */
export function labelOf(kind: LabelKind, text: string): Label | Told {
  const id = slug(text)
  if (id !== '') return { id, text }
  return {
    code: 'label-without-letters',
    message: `${KIND_NAMES[kind]} ${quoted(text)} không có chữ nào viết được trong địa chỉ.`,
    remedy: 'Thêm chữ cái hoặc chữ số, ví dụ thêm tên tiếng Việt.',
  }
}

/** Declared spellings, by id. */
export function spellingsOf(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(texts.map((text) => [slug(text), text]))
}

/** Finds the declared category that an article names. */
export type FindCategory = (written: string) => Label | Told

/** Categories by all that articles may call them; without declared ones every text is a category. */
export function categoryFinder(categories: readonly Category[]): FindCategory {
  if (categories.length === 0) return (written) => labelOf('category', written)
  const all = flat(categories)
  const exact = groupedBy(all, labelKey)
  const folded = groupedBy(all, foldKey)
  return (written) => {
    const byFold = folded.get(foldKey(written)) ?? new Set<string>()
    const [id] = exact.get(labelKey(written)) ?? (byFold.size === 1 ? byFold : [])
    return id === undefined ? unknownCategory(written, all) : { id, text: written }
  }
}

function flat(categories: readonly Category[]): readonly Category[] {
  return categories.flatMap((category) => [category, ...flat(category.children)])
}

function groupedBy(
  categories: readonly Category[],
  keyOf: (text: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>()
  for (const { id, name, formerly } of categories) {
    for (const key of [id, name, ...formerly].map(keyOf)) ids.set(key, (ids.get(key) ?? new Set()).add(id))
  }
  return ids
}

function unknownCategory(written: string, categories: readonly Category[]): Told {
  const names = categories.map(({ name }) => name)
  return {
    code: 'unknown-category',
    message: `Không có chuyên mục nào tên ${quoted(written)}.`,
    remedy: sentences(didYouMean(written, names), `Các chuyên mục trong site.yaml: ${names.join(', ')}.`),
  }
}

/** One use of a label in an article. */
export interface LabelUse {
  readonly kind: LabelKind
  readonly label: Label
  readonly at: Position
}

/** The labels of one article. */
interface Labelled {
  /** Path of its file. */
  readonly path: string
  /** BCP 47: each language has indexes of its own. */
  readonly lang: string
  readonly labels: readonly LabelUse[]
}

/**
 * Different labels that would share one page: “Má” and “Mạ” are both `ma`. Each article that does not write like the
 * first is told, so that the others stand when these are taken out.
 */
export function labelClashes(articles: readonly Labelled[]): readonly Problem[] {
  const firsts = new Map<string, First>()
  return articles.flatMap(({ path, lang, labels }) =>
    labels.flatMap((use) => {
      const page = `${use.kind} ${lang} ${use.label.id}`
      const first = firsts.get(page)
      if (first === undefined) firsts.set(page, { text: use.label.text, path })
      const isSame = first === undefined || isOneLabel(use.label.text, first.text)
      return isSame ? [] : [clash(path, use, first)]
    }),
  )
}

/** Where a label was first written. */
interface First {
  readonly text: string
  readonly path: string
}

/** Most are written alike to the letter: keys are made of the others only. */
function isOneLabel(one: string, other: string): boolean {
  return one === other || labelKey(one) === labelKey(other)
}

function clash(file: string, { kind, label, at }: LabelUse, first: First): Problem {
  return {
    severity: 'error',
    code: 'label-clash',
    file,
    ...at,
    message: `${KIND_NAMES[kind]} ${quoted(label.text)} và ${quoted(first.text)} (${first.path}) có chung địa chỉ “${label.id}”.`,
    remedy: 'Nếu là một thì viết giống nhau; nếu là hai thì đổi cách viết của một bên cho khác hẳn.',
  }
}
