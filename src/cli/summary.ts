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
  /** Files with faults, and the version of the past that is published in their place; null for both when none is. */
  readonly held: readonly { readonly file: string; readonly commit: string | null; readonly date: string | null }[]
}

export function summaryOf({ edition, due, held }: PlannedSite, delta: Delta, seconds: number): Summary {
  return {
    items: edition.byPath.size,
    files: delta.after.size,
    added: delta.added.length,
    changed: delta.changed.length,
    removed: delta.removed.length,
    seconds,
    due: isoOf(due),
    held: heldLines(held),
  }
}

export function heldLines(held: PlannedSite['held']): Summary['held'] {
  return held.map(({ file, version }) => ({ file, commit: version?.commit ?? null, date: version?.date ?? null }))
}

/** “Đã dựng 42 bài thành 318 tệp (318 mới, 0 đổi, 0 bỏ) trong 1,2 giây.” */
export function summaryText({ items, files, added, changed, removed, seconds, due }: Summary): string {
  const counts = `${String(added)} mới, ${String(changed)} đổi, ${String(removed)} bỏ`
  const time = seconds.toLocaleString('vi')
  const done = `Đã dựng ${String(items)} bài thành ${String(files)} tệp (${counts}) trong ${time} giây.`
  return due === null ? done : `${done}\nLần thay đổi kế tiếp theo lịch: ${instantText(Date.parse(due))}.`
}

/** Which files are held back, one a line. */
export function heldText(held: Summary['held'], isHistoryCut: boolean): string {
  const lines = held.map(({ file, date, commit }) => `  ${file}: ${versionText(date, commit)}`)
  return [
    `${String(held.length)} tệp có lỗi bị giữ lại, mọi bài khác vẫn ra. Sửa theo các dòng báo lỗi rồi dựng lại:`,
    ...lines,
    ...(isHistoryCut && held.some(({ commit }) => commit === null) ? [CUT] : []),
  ].join('\n')
}

function versionText(date: string | null, commit: string | null): string {
  if (date === null || commit === null) return 'không có bản nào đúng trong lịch sử git, nên chưa đăng'
  return `đăng bản lưu lúc ${instantText(Date.parse(date))} (${commit.slice(0, 8)})`
}

const CUT = 'Kho git ở đây chỉ có phần lịch sử mới nhất. Lấy đủ bằng “git fetch --unshallow” để có bản cũ hơn.'
