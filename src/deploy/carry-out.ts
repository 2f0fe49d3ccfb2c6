import { setTimeout } from 'node:timers/promises'

import { formatLedger } from '../press/ledger.ts'
import { bridgePolicy } from './bridge-policy.ts'
import { type Change, touchedBy } from './change.ts'
import { forgetOlder, keptFolder, newId, undoNote } from './history.ts'
import type { Memory } from './memory.ts'
import { removeNote, writeNote } from './notes.ts'
import { NOTE, type State, writeMemory } from './state.ts'
import { type Step, stepsOf } from './steps.ts'
import { type Target, TargetError } from './target.ts'
import { checkBytes, type Tree } from './tree.ts'
import { formatUndo, undoOf } from './undo.ts'
import { formatUnderway } from './underway.ts'

/** A deployment that may be carried out. */
export interface Deployment {
  readonly tree: Tree
  readonly state: State
  readonly change: Change
  /** What the target is to remember from now on. */
  readonly memory: Memory
}

export interface Carrying {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number
  /** How many deployments can be undone; with 0 nothing that is replaced is kept, and what was kept goes. */
  readonly keep: number
  /**
   * Milliseconds that readers have who just opened an old page, before what only it leads to is removed, and servers to
   * read a policy for pages of two versions.
   */
  readonly grace: number
  /** Tells caches in front of the target which URLs are other now. */
  readonly purge: (urls: readonly string[]) => Promise<void>
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * Brings a target to what is planned. Cut off at any moment, it leaves a target without dead links, and the next
 * deployment ends where this one would have.
 *
 * @throws TargetError when the target does not do what it is asked.
 */
export async function carryOut(deployment: Deployment, target: Target, options: Carrying): Promise<void> {
  const { tree, state, change, memory } = deployment
  const id = state.underway?.id ?? (await newId(target, options.now))
  // A folder of what was replaced for each time that a file may be: the second copy must not take the place of the first.
  const bridging = (state.underway?.attempt ?? 0) + 1
  const attempt = bridging + 1
  checkBytes(tree, [...change.added, ...change.changed, ...change.doubtful])
  const steps = stepsOf(change)
  const puts = steps.flatMap((step) => (step.kind === 'put' ? step.paths : []))
  await inBatches(target, [...new Set(puts)], (paths) => target.stage(paths, tree.folder))
  const urls = touchedBy(change)
  // Before a first deployment there was nothing to go back to.
  const isKept = options.keep > 0 && state.isPublished
  const keptAs = (number: number): string | null => (isKept ? `${keptFolder(id)}/${String(number)}` : null)
  if (isKept) await writeNote(target, undoNote(id), formatUndo(undoOf(state.ledger, change)))
  await writeNote(target, NOTE.underway, formatUnderway({ id, attempt, urls }))
  // What is withdrawn goes from what is kept before it counts as withdrawn: cut off in between, it goes once more.
  if (memory.withdrawn.size > state.memory.withdrawn.size) await forgetOlder(target, 0)
  await writeMemory(target, state.memory, memory)
  const isBridged = await bridgePolicy(target, { change, tree: tree.folder, keep: keptAs(bridging) })
  if (isBridged) await setTimeout(options.grace)
  await takeSteps(steps, target, { ...options, tree: tree.folder, keep: keptAs(attempt) })
  await writeNote(target, NOTE.ledger, formatLedger(tree.ledger))
  await forgetOlder(target, options.keep)
  await options.purge(urls)
  await removeNote(target, NOTE.underway)
}

interface Stepping extends Pick<Carrying, 'grace' | 'onProgress'> {
  readonly tree: string
  readonly keep: string | null
}

async function takeSteps(
  steps: readonly Step[],
  target: Target,
  { tree, keep, grace, onProgress }: Stepping,
): Promise<void> {
  const total = steps.reduce((sum, { paths }) => sum + paths.length, 0)
  let done = 0
  for (const [place, step] of steps.entries()) {
    if (step.kind === 'remove' && steps[place - 1]?.kind === 'put') await setTimeout(grace)
    await inBatches(target, step.paths, async (paths) => {
      if (step.kind === 'remove') await target.remove(paths, keep)
      else await put(paths, target, { tree, keep, isMissingOnly: step.isMissingOnly })
      done += paths.length
      onProgress?.(done, total)
    })
  }
}

/** Puts files, reads them back, and puts once more those that came out wrong. */
async function put(
  paths: readonly string[],
  target: Target,
  putting: { readonly tree: string; readonly keep: string | null; readonly isMissingOnly: boolean },
): Promise<void> {
  await target.put(paths, putting)
  if (putting.isMissingOnly) return
  const wrong = await target.differing(paths, putting.tree)
  if (wrong.length === 0) return
  await target.put(wrong, { ...putting, keep: null })
  const [still] = await target.differing(wrong, putting.tree)
  if (still !== undefined) throw new TargetError('other', `“${still}” đọc lại không giống tệp đã gửi.`)
}

async function inBatches(
  { batch }: Target,
  paths: readonly string[],
  work: (paths: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < paths.length; start += batch) await work(paths.slice(start, start + batch))
}
