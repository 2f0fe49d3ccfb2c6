import type { Label } from '../domain/label.ts'
import type { Position, Problem } from '../domain/problem.ts'
import type { Category } from '../domain/site.ts'
import { slug } from '../domain/slug.ts'
import { foldKey, labelKey } from '../domain/text.ts'
import { FILE_START } from './report.ts'
import { listAdvice, severalIn } from './several.ts'
import { didYouMean, quoted, sentences, type Told } from './told.ts'

/** What a bulletin has pages of, by the words of its editors. */
export type LabelKind = 'category' | 'tag' | 'topic' | 'author'

const KIND_NAMES: Readonly<Record<LabelKind, string>> = {
  category: 'Chuyên mục',
  tag: 'Từ khóa',
  topic: 'Dòng sự kiện',
  author: 'Tác giả',
}

export function isLabelKind(word: string): word is LabelKind {
  return Object.hasOwn(KIND_NAMES, word)
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
    if (id !== undefined) return { id, text: written }
    const parts = severalIn(written)
    const areNames = parts.length > 1 && parts.every((part) => folded.has(foldKey(part)))
    return unknownCategory(written, all, areNames ? listAdvice('category', parts) : null)
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

function unknownCategory(written: string, categories: readonly Category[], advice: string | null): Told {
  const names = categories.map(({ name }) => name)
  return {
    code: 'unknown-category',
    message: `Không có chuyên mục nào tên ${quoted(written)}.`,
    remedy: advice ?? sentences(didYouMean(written, names), `Các chuyên mục trong site.yaml: ${names.join(', ')}.`),
  }
}

/** One use of a label in an article. */
export interface LabelUse {
  readonly kind: LabelKind
  readonly label: Label
}

/** The labels of one article. */
interface Labelled {
  /** Path of its file. */
  readonly path: string
  /** BCP 47: each language has indexes of its own. */
  readonly lang: string
  readonly labels: readonly LabelUse[]
  /** Where each of them stands. */
  readonly places: { readonly labels: readonly Position[] }
}

/**
 * Different labels that would share one page: “Má” and “Mạ” are both `ma`. The one that most articles write stands, of
 * equal ones the one with more marks; each article that writes another is told, so that the others stand when these
 * are taken out. Categories that are declared cannot clash: each text was found to be one of them.
 */
export function labelClashes(articles: readonly Labelled[], declared: readonly Category[]): readonly Problem[] {
  const kinds = declared.length > 0 ? ARTICLES_OWN : ALL_KINDS
  const several = pagesOfSeveral(articles, kinds)
  if (several.size === 0) return []
  const pages = usesByPage(articles, several)
  return [...pages.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.every(({ label }) => label.text === first.label.text)) return []
    const uses = [first, ...others]
    const key = usualKey(uses.map(({ label }) => label.text))
    const usual = uses.find(({ label }) => labelKey(label.text) === key) ?? first
    return uses
      .filter(({ label }) => labelKey(label.text) !== key)
      .map((use) => clash(use, { text: usual.label.text, path: usual.article.path }))
  })
}

interface Use extends LabelUse {
  readonly article: Labelled
  /** Among the labels of its article. */
  readonly number: number
}

const ALL_KINDS: ReadonlySet<string> = new Set(Object.keys(KIND_NAMES))
const ARTICLES_OWN: ReadonlySet<string> = new Set(['tag', 'topic', 'author'])

/** Pages of labels that are written in several ways: few, where all uses of an archive would fill memory. */
function pagesOfSeveral(articles: readonly Labelled[], kinds: ReadonlySet<string>): ReadonlySet<string> {
  const texts = new Map<string, Map<string, string>>()
  const several = new Set<string>()
  for (const { lang, labels } of articles) {
    for (const { kind, label } of labels) {
      if (!kinds.has(kind)) continue
      const group = `${kind} ${lang}`
      const known = texts.get(group) ?? new Map<string, string>()
      const text = known.get(label.id)
      if (known.size === 0) texts.set(group, known)
      if (text === undefined) known.set(label.id, label.text)
      else if (text !== label.text) several.add(`${group} ${label.id}`)
    }
  }
  return several
}

function usesByPage(articles: readonly Labelled[], wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Use[]> {
  const pages = new Map<string, Use[]>()
  for (const article of articles) {
    for (const [number, { kind, label }] of article.labels.entries()) {
      const page = `${kind} ${article.lang} ${label.id}`
      if (!wanted.has(page)) continue
      const list = pages.get(page)
      if (list === undefined) pages.set(page, [{ kind, label, article, number }])
      else list.push({ kind, label, article, number })
    }
  }
  return pages
}

/** The key that most texts have; of equally many the longest, which has the most marks, then the first. */
function usualKey(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(labelKey(text), (counts.get(labelKey(text)) ?? 0) + 1)
  const [usual] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length)
  return usual?.[0] ?? ''
}

/** Where the usual spelling stands. */
interface First {
  readonly text: string
  readonly path: string
}

function clash({ kind, label, article, number }: Use, first: First): Problem {
  return {
    severity: 'error',
    code: 'label-clash',
    file: article.path,
    ...(article.places.labels[number] ?? FILE_START),
    rival: first.path,
    message: `${KIND_NAMES[kind]} ${quoted(label.text)} và ${quoted(first.text)} (${first.path}) có chung địa chỉ “${label.id}”.`,
    remedy: 'Nếu là một thì viết giống nhau; nếu là hai thì đổi cách viết của một bên cho khác hẳn.',
  }
}
