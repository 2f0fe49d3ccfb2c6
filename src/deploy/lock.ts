import { setTimeout } from 'node:timers/promises'

import { createNote, readNote, removeNote, writeNote } from './notes.ts'
import { DeployError, type Target } from './target.ts'

/** Who deploys, as the lock on the target says it. */
export interface Holder {
  /** Name of the machine; words do not hold spaces. */
  readonly host: string
  readonly pid: number
  /** Different for every run. */
  readonly token: string
  /** Whether a process of this machine still runs. */
  readonly isAlive: (pid: number) => boolean
}

/** In milliseconds. */
export interface LockTimes {
  /** How often the holder of a lock shows that it lives. */
  readonly beat: number
  /** How long a lock may stand still before it counts as left behind: several beats. */
  readonly patience: number
  /** How long two that create a lock at once may take, where a target lets both believe that they did. */
  readonly settle: number
}

export const LOCK_TIMES: LockTimes = { beat: 15_000, patience: 50_000, settle: 1500 }

const LOCK = 'lock'

/**
 * Runs work while no other deployment can. The lock of one that was killed does not count: at once on the same machine,
 * elsewhere when it no longer beats.
 *
 * @throws DeployError when another deployment is at work.
 */
export async function withLock<T>(
  target: Target,
  { holder, times = LOCK_TIMES }: { readonly holder: Holder; readonly times?: LockTimes | undefined },
  work: () => Promise<T>,
): Promise<T> {
  await takeLock(target, holder, times)
  const beating = beat(target, holder, times)
  try {
    return await work()
  } finally {
    await beating.stop()
    await release(target, (text) => parse(text)?.token === holder.token)
  }
}

/** Removes the lock, unless it is another's by now. */
async function release(target: Target, isOurs: (text: string) => boolean): Promise<void> {
  const found = await readNote(target, LOCK)
  if (found !== null && isOurs(found)) await removeNote(target, LOCK)
}

async function takeLock(target: Target, holder: Holder, times: LockTimes): Promise<void> {
  for (;;) {
    await createNote(target, LOCK, textOf(holder, 0))
    if (!target.isExclusive) await setTimeout(times.settle)
    const found = await readNote(target, LOCK)
    if (found === null) continue
    const other = parse(found)
    if (other?.token === holder.token) return
    if (await isLive(target, found, { holder, times })) throw busy(other)
    await release(target, (text) => text === found)
  }
}

async function isLive(
  target: Target,
  found: string,
  { holder, times }: { readonly holder: Holder; readonly times: LockTimes },
): Promise<boolean> {
  const other = parse(found)
  if (other?.host === holder.host) return other.pid !== holder.pid && holder.isAlive(other.pid)
  for (let waited = 0; waited < times.patience; waited += times.beat / 3) {
    await setTimeout(times.beat / 3)
    const now = await readNote(target, LOCK)
    if (now !== found) return now !== null
  }
  return false
}

/** Shows at intervals that the holder lives. A beat that fails is no matter: the work itself will tell. */
function beat(target: Target, holder: Holder, times: LockTimes): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    for (let count = 1; !stopping.signal.aborted; count++) {
      try {
        await setTimeout(times.beat, null, { signal: stopping.signal, ref: false })
        await writeNote(target, LOCK, textOf(holder, count))
      } catch {
        // Stopped, or the target did not answer.
      }
    }
  }
  const running = run()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }
}

function textOf({ host, pid, token }: Holder, count: number): string {
  return `${host} ${String(pid)} ${token} ${String(count)}\n`
}

function parse(text: string): Pick<Holder, 'host' | 'pid' | 'token'> | null {
  const [, host, pid, token] = /^(\S+) (\d+) (\S+) \d+\n$/u.exec(text) ?? []
  return host === undefined || token === undefined ? null : { host, pid: Number(pid), token }
}

function busy(other: ReturnType<typeof parse>): DeployError {
  const who = other === null ? '' : ` (máy ${other.host}, tiến trình ${String(other.pid)})`
  return new DeployError('usage', `Một lần đăng khác đang chạy${who}. Đợi nó xong rồi chạy lại; chưa đăng gì.`)
}
