import { vanishedAmong, WAYS_TO_KEEP } from '../domain/lasting.ts'
import { byCodeUnit } from '../domain/text.ts'
import type { Ledger } from '../press/ledger.ts'
import { isWithdrawn, type Memory } from './memory.ts'
import { DeployError } from './target.ts'
import type { Tree } from './tree.ts'

/** Addresses of the target's own ledger, or owed by it, that were promised to readers and would lead nowhere. */
export function vanishedUrls(before: Ledger, after: Pick<Tree, 'ledger' | 'ruled'>, memory: Memory): readonly string[] {
  const kept = [...after.ledger.keys(), ...(after.ruled ?? [])]
  return vanishedAmong([...before.keys(), ...memory.owed], kept, (address) => isWithdrawn(address, memory))
}

/** Former pages at which only a rule of the host leads on: no ledger will name them again, and they are owed for ever. */
export function keptByRule(before: Ledger, { ledger, ruled = [] }: Tree): readonly string[] {
  return ruled.filter((url) => before.has(url) && !ledger.has(url))
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
      ...WAYS_TO_KEEP.map((way) => `  - ${way}`),
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
