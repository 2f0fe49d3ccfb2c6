import { setTimeout } from 'node:timers/promises'

import { NOTES, readNote, removeNote, writeNote } from './notes.ts'
import type { Target } from './target.ts'

/** Who deploys, as its claim on the target says it. */
export interface Holder {
  /** Name of the machine; words do not hold spaces. */
  readonly host: string
  readonly pid: number
  /** Different for every run. */
  readonly token: string
  /** Whether a process of this machine still runs. */
  readonly isAlive: (pid: number) => boolean
  /** Milliseconds, those in which the machine was asleep counted too. */
  readonly clock: () => number
}

/** In milliseconds. */
export interface LockTimes {
  /** How often who deploys shows that it lives. */
  readonly beat: number
  /** How long a claim may stand still before it counts as left behind: several beats. */
  readonly patience: number
  /** How long one that met another at the door waits at most before it looks again. */
  readonly pause: number
}

/** A claim is a note of its own, which nobody else writes. */
const CLAIM = 'lock-'

/** Writes the claim of a holder, or shows that it lives. */
export function writeClaim(target: Target, { token, host, pid }: Holder, count: number): Promise<void> {
  return writeNote(target, CLAIM + token, `${host} ${String(pid)} ${String(count)}\n`)
}

export function removeClaim(target: Target, { token }: Holder): Promise<void> {
  return removeNote(target, CLAIM + token)
}

/** Tokens of all who have a claim. */
export async function claimants(target: Target): Promise<readonly string[]> {
  const names = await target.names(NOTES)
  return names.filter((name) => name.startsWith(CLAIM)).map((name) => name.slice(CLAIM.length))
}

interface Claiming {
  readonly holder: Holder
  readonly times: LockTimes
}

/**
 * Another that is at work or at the door, as messages name it; null when there is none. Claims that were left behind are
 * removed: at once when their process was of this machine and is gone, else when they stand still.
 */
export async function liveRival(target: Target, claiming: Claiming): Promise<string | null> {
  for (const token of await claimants(target)) {
    const name = CLAIM + token
    const found = await readNote(target, name)
    if (found === null) continue
    const rival = parse(found)
    if (!isGone(rival, claiming.holder) && (await stirs(target, { name, found }, claiming.times))) {
      return rival === null ? 'một máy khác' : `máy ${rival.host}, tiến trình ${String(rival.pid)}`
    }
    await removeNote(target, name)
  }
  return null
}

type Process = Pick<Holder, 'host' | 'pid'>

function isGone(rival: Process | null, { host, pid, isAlive }: Holder): boolean {
  return rival?.host === host && (rival.pid === pid || !isAlive(rival.pid))
}

/** A process that runs is no proof: after a restart the number is another's. */
async function stirs(
  target: Target,
  { name, found }: { readonly name: string; readonly found: string },
  { beat, patience }: LockTimes,
): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += beat / 2) {
    await setTimeout(beat / 2)
    const now = await readNote(target, name)
    if (now !== found) return now !== null
  }
  return false
}

function parse(text: string): Process | null {
  const [, host, pid] = /^(\S+) (\d+) \d+\n$/u.exec(text) ?? []
  return host === undefined ? null : { host, pid: Number(pid) }
}
