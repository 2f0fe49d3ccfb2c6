import { setTimeout } from 'node:timers/promises'

import { claimants, type Holder, liveRival, type LockTimes, removeClaim, writeClaim } from './claim.ts'
import { DeployError, type Target } from './target.ts'

export const LOCK_TIMES: LockTimes = { beat: 10_000, patience: 60_000, pause: 2000 }

interface Locking {
  readonly holder: Holder
  readonly times?: LockTimes | undefined
}

/**
 * Runs work while no other deployment can, on targets that cannot create a file exclusively: each writes a claim of its
 * own, then looks who else has one, and goes back when there is another. Whoever looks last sees the other, so both may
 * go back, and never both go in. That holds wherever a listing shows what was written before it was asked for.
 *
 * The claim of one that was killed does not count. One that stood still itself, asleep or cut off, looks again before it
 * changes anything more.
 *
 * @param work gets the target, which refuses every change once the claim is lost.
 * @throws DeployError when another deployment is at work.
 */
export async function withLock<T>(
  target: Target,
  { holder, times = LOCK_TIMES }: Locking,
  work: (guarded: Target) => Promise<T>,
): Promise<T> {
  await enter(target, holder, times)
  const hold = holdOf(target, holder, times)
  try {
    return await work(guardedBy(hold, target))
  } finally {
    await hold.stop()
    // A claim that cannot be taken back stands still from now on; what stopped the work is what to tell.
    await removeClaim(target, holder).catch(() => undefined)
  }
}

async function enter(target: Target, holder: Holder, times: LockTimes): Promise<void> {
  for (;;) {
    const rival = await liveRival(target, { holder, times })
    if (rival !== null) {
      throw new DeployError('usage', `Một lần đăng khác đang chạy (${rival}). Đợi nó xong rồi chạy lại; chưa đăng gì.`)
    }
    await writeClaim(target, holder, 0)
    const tokens = await claimants(target)
    if (tokens.length === 1 && tokens[0] === holder.token) return
    await removeClaim(target, holder)
    await setTimeout(Math.random() * times.pause)
  }
}

/** A claim that is held. */
interface Hold {
  /** @throws DeployError when another may be at work by now. */
  readonly keep: () => Promise<void>
  readonly stop: () => Promise<void>
}

const LOST = 'Máy này đứng quá lâu, trong lúc đó một lần đăng khác đã bắt đầu. Dừng ở đây; đợi nó xong rồi chạy lại.'

/** Shows at intervals that the holder lives, also while a long request is under way. */
function holdOf(target: Target, holder: Holder, times: LockTimes): Hold {
  let [shown, count, isLost] = [holder.clock(), 0, false]
  const showOnce = async (): Promise<void> => {
    const started = holder.clock()
    await writeClaim(target, holder, ++count)
    // After half the patience nobody can have taken the claim for left behind; later it is a new one.
    const isNew = holder.clock() - shown > times.patience / 2
    if (isNew && (await claimants(target)).some((token) => token !== holder.token)) isLost = true
    shown = started
  }
  let showing: Promise<void> | null = null
  // Of two that write one claim at once, some stores make neither.
  const show = (): Promise<void> => {
    showing ??= showOnce().finally(() => {
      showing = null
    })
    return showing
  }
  const stopping = new AbortController()
  const beating = beat(show, times, stopping.signal)
  return {
    async keep() {
      if (!isLost && holder.clock() - shown > times.beat) await show()
      if (isLost) throw new DeployError('usage', LOST)
    },
    stop() {
      stopping.abort()
      return beating
    },
  }
}

async function beat(show: () => Promise<void>, times: LockTimes, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await setTimeout(times.beat, null, { signal, ref: false })
      await show()
    } catch {
      // Stopped, or the target did not answer: before the next change it is asked again.
    }
  }
}

/** A target that is asked to change something only while the claim is held. */
function guardedBy({ keep }: Hold, target: Target): Target {
  return {
    ...target,
    stage: (paths, tree) => keep().then(() => target.stage(paths, tree)),
    put: (paths, putting) => keep().then(() => target.put(paths, putting)),
    remove: (paths, kept) => keep().then(() => target.remove(paths, kept)),
    clear: (folder) => keep().then(() => target.clear(folder)),
    unstage: () => keep().then(() => target.unstage()),
  }
}
