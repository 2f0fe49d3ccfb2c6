import { promiseOf } from '../domain/lasting.ts'
import { byCodeUnit } from '../domain/text.ts'
import type { Ledger } from '../press/ledger.ts'
import { isWithdrawn, type Memory } from './memory.ts'
import { DeployError } from './target.ts'

/**
 * Addresses that were promised to readers and would lead nowhere: published once, by the target's own ledger or before
 * a rollback, and now neither a page, nor one that leads on, nor withdrawn.
 */
export function vanishedUrls(before: Ledger, after: Ledger, memory: Memory): readonly string[] {
  const kept = new Set([...after.keys()].map(promiseOf))
  return [...new Set([...before.keys(), ...memory.owed])]
    .filter((url) => {
      const promise = promiseOf(url)
      return promise !== null && !kept.has(promise) && !isWithdrawn(url, memory)
    })
    .sort(byCodeUnit)
}

/** So many are named one by one. */
const NAMED = 20

/** @throws DeployError that names what would vanish, and says how to mend it. */
export function refuseVanished(urls: readonly string[]): void {
  if (urls.length === 0) return
  const more = urls.length > NAMED ? [`… và ${String(urls.length - NAMED)} địa chỉ nữa`] : []
  throw new DeployError(
    'content',
    [
      `${String(urls.length)} địa chỉ đã đăng sẽ biến mất, độc giả theo liên kết cũ sẽ gặp trang lỗi:`,
      ...[...urls.slice(0, NAMED), ...more].map((line) => `  ${line}`),
      'Chưa đăng gì. Với mỗi địa chỉ, làm một trong ba việc rồi chạy lại:',
      '  - bài đã đổi tên hoặc đổi ngày: thêm địa chỉ cũ vào mục aliases của bài;',
      '  - xóa nhầm: lấy lại tệp từ git (git checkout <bản trước> -- <tệp>);',
      '  - muốn rút hẳn: thêm địa chỉ vào mục withdrawn của site.yaml, hoặc chạy bantin withdraw --purge <địa chỉ>.',
    ].join('\n'),
  )
}

/** @throws DeployError that names what was withdrawn and would be published again. */
export function refuseWithdrawn(after: Ledger, memory: Memory): void {
  const [first] = [...after.keys()].filter((url) => isWithdrawn(url, memory)).sort(byCodeUnit)
  if (first === undefined) return
  throw new DeployError(
    'content',
    `“${first}” đã bị rút khỏi trang web nên không được đăng lại. Chưa đăng gì. ` +
      'Bỏ bài đó; nếu được phép đăng lại, đặt cho bài một địa chỉ khác bằng mục slug.',
  )
}
