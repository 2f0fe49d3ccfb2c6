import type { Delta } from '../press/press.ts'
import type { PlannedSite } from '../routes/plan-site.ts'
import { instantText, isoOf } from './instants.ts'

/** What a build did, for people and machines. */
export interface Summary {
  /** Articles and plain pages that have a page. */
  readonly items: number
  /** Files in the output folder. */
  readonly files: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly seconds: number
  /** The next instant at which something appears or expires, ISO 8601 in Việt Nam; null when nothing is due. */
  readonly due: string | null
}

export function summaryOf({ edition, due }: PlannedSite, delta: Delta, seconds: number): Summary {
  return {
    items: edition.byPath.size,
    files: delta.after.size,
    added: delta.added.length,
    changed: delta.changed.length,
    removed: delta.removed.length,
    seconds,
    due: isoOf(due),
  }
}

/** “Đã dựng 42 bài thành 318 tệp (318 mới, 0 đổi, 0 bỏ) trong 1,2 giây.” */
export function summaryText({ items, files, added, changed, removed, seconds, due }: Summary): string {
  const counts = `${String(added)} mới, ${String(changed)} đổi, ${String(removed)} bỏ`
  const time = seconds.toLocaleString('vi')
  const done = `Đã dựng ${String(items)} bài thành ${String(files)} tệp (${counts}) trong ${time} giây.`
  return due === null ? done : `${done}\nLần thay đổi kế tiếp theo lịch: ${instantText(Date.parse(due))}.`
}
