import type { Ledger } from '../press/ledger.ts'
import { DeployError } from './target.ts'

/** So many pages may go without a question. */
const FREE = 10

/** What share of all pages may go without a question. */
const SHARE = 0.1

/**
 * Stops a deployment that would take away more than editors ever mean to: a wrong folder, a half-copied archive.
 *
 * @throws DeployError when more than 10 pages and a tenth of all would go, or half of all.
 */
export function brake(before: Ledger, removed: readonly string[]): void {
  const all = [...before.keys()].filter(isPage).length
  const gone = removed.filter((url) => before.has(url) && isPage(url))
  const isMany = gone.length > Math.max(FREE, all * SHARE)
  if (gone.length === 0 || (!isMany && gone.length * 2 <= all)) return
  throw new DeployError(
    'usage',
    `Lần đăng này sẽ xóa ${String(gone.length)} trong ${String(all)} trang đang có, ví dụ ${gone.slice(0, 3).join(', ')}. Chưa xóa gì. ` +
      'Xem lại --root và --out; nếu đúng là muốn xóa, chạy lại với --allow-removals.',
  )
}

function isPage(url: string): boolean {
  return url.endsWith('/')
}
