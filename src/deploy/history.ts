import { byCodeUnit } from '../domain/text.ts'
import { NOTES, readNote } from './notes.ts'
import { NOTE } from './state.ts'
import type { Target } from './target.ts'
import { parseUndo, type Undo } from './undo.ts'
import { deployedAt, deploymentId } from './underway.ts'

/** A deployment that can be undone. */
export interface Kept {
  /** As in `20261125T014400000Z`: when it began. */
  readonly id: string
  readonly undo: Undo
}

/** Folder of the target in which a deployment keeps what it replaced. */
export function keptFolder(id: string): string {
  return `${NOTES}/${NOTE.earlier}/${id}`
}

/** Note in which a deployment says what it replaced. */
export function undoNote(id: string): string {
  return `${NOTE.earlier}/${id}/undo`
}

/** Names of the deployments that are kept, the oldest first. */
export async function keptIds(target: Target): Promise<readonly string[]> {
  const names = await target.names(`${NOTES}/${NOTE.earlier}`)
  return names.filter((name) => /^\d{8}T\d{9}Z$/u.test(name)).sort(byCodeUnit)
}

/**
 * A name for a deployment that comes after all that are kept, also when the clock was put back.
 *
 * @param now milliseconds since 1970-01-01T00:00Z.
 */
export async function newId(target: Target, now: number): Promise<string> {
  const last = (await keptIds(target)).at(-1)
  return deploymentId(last === undefined ? now : Math.max(now, deployedAt(last) + 1))
}

/** Deployments that can be undone, the newest first, down to the first whose note is not whole. */
export async function readHistory(target: Target): Promise<readonly Kept[]> {
  const history: Kept[] = []
  for (const id of (await keptIds(target)).toReversed()) {
    const text = await readNote(target, undoNote(id))
    const undo = text === null ? null : parseUndo(text)
    if (undo === null) break
    history.push({ id, undo })
  }
  return history
}

/** Forgets all but the newest; with a count of 0, whatever else lies there too. */
export async function forgetOlder(target: Target, count: number): Promise<void> {
  if (count === 0) return target.clear(`${NOTES}/${NOTE.earlier}`)
  for (const id of (await keptIds(target)).slice(0, -count)) await target.clear(keptFolder(id))
}
