import type { Alert } from '../domain/alert.ts'
import type { Item } from '../domain/article.ts'
import type { Comparison, ItemChange, ItemText } from './comparison.ts'
import { type FactChange, leadOf, momentText } from './item-facts.ts'
import type { TextChange } from './text-changes.ts'

/** A comparison as people read it, whatever the form: parts with a heading, each a list. */
export interface Section {
  readonly heading: string
  readonly entries: readonly Entry[]
  /** Entries that are left out, for length. */
  readonly more: number
}

export interface Entry {
  readonly name: string
  /** Address of the page, without prefix; null where the name says it, or there is none. */
  readonly url: string | null
  readonly note: string
  /** What is other in it: “Nhan đề”, “Nội dung”. */
  readonly changes: readonly FactChange[]
}

/** So many items are told one by one, and so many places in each; of pages that follow from items so many. */
const MOST = { items: 30, changes: 12, pages: 20, text: 300 } as const

/** What is empty is left out. */
export function sectionsOf({
  vanished,
  added,
  changed,
  removed,
  waiting,
  alerts,
  pages,
}: Comparison): readonly Section[] {
  return [
    section(
      'Địa chỉ đã đăng sẽ biến mất',
      vanished.map(({ message, remedy }) => entry(message, { note: remedy })),
    ),
    section('Bài mới', added.map(newItem)),
    section('Bài đổi', changed.map(changedItem)),
    section(
      'Bài bị bỏ',
      removed.map((item) => itemEntry(item, '')),
    ),
    section(
      'Chưa ra',
      waiting.map((item) => entry(item.title, { note: `${item.path}: ${whenOut(item)}` })),
    ),
    section('Thông báo khẩn mới hoặc đổi', alerts.added.map(alertEntry)),
    section('Thông báo khẩn thôi hiện', alerts.removed.map(alertEntry)),
    pageSection('Trang khác: thêm', pages.added),
    pageSection('Trang khác: đổi theo', pages.changed),
    pageSection('Trang khác: bỏ', pages.removed),
  ].filter(({ entries }) => entries.length > 0)
}

/** A part that names so many of its entries. */
export function section(name: string, entries: readonly Entry[], most: number = MOST.items): Section {
  const more = Math.max(0, entries.length - most)
  return { heading: `${name} (${String(entries.length)})`, entries: entries.slice(0, most), more }
}

/** A part that names pages or files by their addresses alone. */
export function pageSection(name: string, urls: readonly string[]): Section {
  return section(
    name,
    urls.map((url) => entry(url, {})),
    MOST.pages,
  )
}

export function entry(name: string, { url = null, note = '', changes = [] }: Partial<Entry>): Entry {
  return { name, url, note, changes }
}

function itemEntry({ title, url }: Item, note: string): Entry {
  return entry(title, { url, note })
}

function newItem({ item, text }: ItemText): Entry {
  const begin = item.summary ?? text.replaceAll('\n', ' ')
  return itemEntry(item, `${leadOf(item)}. ${shortened(begin)}`)
}

function changedItem({ item, facts, texts }: ItemChange): Entry {
  const shown = changesShown([...facts, ...texts.map((change) => ({ name: 'Nội dung', ...change }))])
  const isSilent = shown.changes.length === 0
  return entry(item.title, {
    ...{ ...shown, url: item.url },
    note: isSilent ? 'Chỉ đổi cách trình bày (định dạng, liên kết, ảnh).' : shown.note,
  })
}

/** As many changes as are told, none of them long, and a word on the others. */
export function changesShown(changes: readonly FactChange[]): Pick<Entry, 'changes' | 'note'> {
  const more = changes.length - MOST.changes
  return {
    note: more > 0 ? `Còn ${String(more)} chỗ đổi nữa trong bài.` : '',
    changes: changes.slice(0, MOST.changes).map(({ name, ...sides }) => ({ name, ...shortenedChange(sides) })),
  }
}

function shortenedChange({ before, after }: TextChange): TextChange {
  return { before: shortened(before, 2 * MOST.text), after: shortened(after, 2 * MOST.text) }
}

function whenOut(item: Item): string {
  return item.draft || item.kind === 'page' ? 'bản nháp' : `hẹn ra lúc ${momentText(item.published)}`
}

function alertEntry({ title, text, from, until }: Alert): Entry {
  return entry(title ?? text ?? '', { note: `${momentText(from)} – ${momentText(until)}` })
}

function shortened(text: string, most: number = MOST.text): string {
  const characters = Array.from(text)
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/u, '')} …`
}
