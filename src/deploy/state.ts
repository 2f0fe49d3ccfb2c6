import { type Ledger, parseLedger } from '../press/ledger.ts'
import { formatMemory, type Memory, NO_MEMORY, parseMemory } from './memory.ts'
import { NOTES, readNotes, writeNote } from './notes.ts'
import { DeployError, type Target } from './target.ts'
import { parseUnderway, type Underway } from './underway.ts'

/** What a target says of itself. */
export interface State {
  /** Of what is published; empty when nothing is. */
  readonly ledger: Ledger
  /** False when Bantin never ended a deployment here. */
  readonly isPublished: boolean
  readonly memory: Memory
  /** A deployment that was cut off. */
  readonly underway: Underway | null
}

/** Names of notes on the target. */
export const NOTE = { ledger: 'ledger', memory: 'memory', underway: 'underway', earlier: 'earlier' } as const

/**
 * @param takesOver true to publish over files that Bantin did not put there, or knows nothing of any more.
 * @throws DeployError when the target holds something else than a site of ours.
 */
export async function readState(target: Target, takesOver: boolean): Promise<State> {
  const names = [NOTE.ledger, NOTE.underway, NOTE.memory]
  const [text = null, cutOff = null, written = null] = await readNotes(target, names)
  const ledger = text === null ? null : parseLedger(text)
  const underway = cutOff === null ? null : parseUnderway(cutOff)
  if (ledger === null && underway === null && !takesOver) await refuseStrange(target, text !== null)
  const memory = written === null ? NO_MEMORY : parseMemory(written)
  if (memory === null) throw broken(target)
  return { ledger: ledger ?? new Map(), isPublished: ledger !== null, memory, underway }
}

/** Hidden names are the host's: `.well-known`. */
async function refuseStrange(target: Target, hasBrokenLedger: boolean): Promise<void> {
  if (hasBrokenLedger) throw broken(target)
  const [stranger] = (await target.names('')).filter((name) => !name.startsWith('.'))
  if (stranger === undefined) return
  throw new DeployError(
    'usage',
    `“${target.name}” đã có những tệp không phải do Bantin đăng, ví dụ “${stranger}”. Chưa đăng gì. ` +
      'Xem lại --target; nếu đúng là nơi này, chạy lại với --take-over: tệp trùng tên bị thay, tệp khác giữ nguyên.',
  )
}

function broken(target: Target): DeployError {
  return new DeployError(
    'usage',
    `Sổ của Bantin ở “${target.name}/${NOTES}” bị hỏng. Chưa đăng gì. ` +
      'Lấy lại thư mục đó từ bản sao lưu; hoặc xóa nó rồi chạy lại với --take-over, khi đó lịch sử các lần đăng mất đi.',
  )
}

/** Notes what the target remembers, when that changed. */
export async function writeMemory(target: Target, before: Memory, after: Memory): Promise<void> {
  const text = formatMemory(after)
  if (text !== formatMemory(before)) await writeNote(target, NOTE.memory, text)
}
