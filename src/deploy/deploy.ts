import { digest } from '../domain/digest.ts'
import type { Ledger } from '../press/ledger.ts'
import { brake } from './brake.ts'
import { type Carrying, carryOut, type Deployment } from './carry-out.ts'
import { type Change, changeBetween, isNothing } from './change.ts'
import { readHistory } from './history.ts'
import { type Holder, type LockTimes, withLock } from './lock.ts'
import { isWithdrawn, type Memory } from './memory.ts'
import { withScratch } from './notes.ts'
import { fetchEarlier, ledgerBefore } from './roll-back.ts'
import { readState, type State } from './state.ts'
import type { Target } from './target.ts'
import type { Tree } from './tree.ts'
import { refuseVanished, refuseWithdrawn, vanishedUrls } from './vanished.ts'

export interface DeployOptions extends Carrying {
  readonly holder: Holder
  readonly lockTimes?: LockTimes | undefined
  /** URLs of what is taken down for good, each with all that lies under it. */
  readonly withdrawn: readonly string[]
  /** Publishes over what Bantin did not put there. */
  readonly takesOver: boolean
  /** Takes away as many pages as it takes. */
  readonly allowsRemovals: boolean
  /** Plans and refuses, and touches nothing. */
  readonly isDryRun: boolean
}

/**
 * Publishes a built site on a target: what is other there, and nothing else.
 *
 * Where something is withdrawn that was not before, what earlier deployments kept is thrown away, since any page of it
 * may speak of that.
 *
 * @throws DeployError when it must not be published so; TargetError when the target fails.
 */
export function deploy(tree: Tree, target: Target, options: DeployOptions): Promise<Change> {
  return onTarget(target, options, (state) => {
    const withdrawn = new Set([...state.memory.withdrawn, ...options.withdrawn.map(digest)])
    const memory = { ...state.memory, withdrawn }
    refuseWithdrawn(tree.ledger, memory)
    refuseVanished(vanishedUrls(state.ledger, tree.ledger, memory))
    const keep = withdrawn.size > state.memory.withdrawn.size ? 0 : options.keep
    return publish({ tree, state, memory }, target, { ...options, keep })
  })
}

/**
 * Publishes what was there before a deployment, from what the target kept. Addresses that were new since are owed: the
 * next deployment must bring them back, lead on from them or withdraw them.
 *
 * @param id of the deployment to undo, with all after it.
 */
export function rollBack(id: string, target: Target, options: DeployOptions): Promise<Change> {
  return onTarget(target, options, (state) =>
    withScratch(async (folder) => {
      const history = await readHistory(target)
      const ledger = ledgerBefore(id, state.ledger, history)
      const tree = { folder, ledger }
      const change = changeOf(tree, state, options)
      await fetchEarlier([...change.added, ...change.changed, ...change.doubtful], { tree, target, history })
      const gone = vanishedUrls(state.ledger, ledger, state.memory)
      const memory = { ...state.memory, owed: new Set([...state.memory.owed, ...gone]) }
      return publish({ tree, state, memory }, target, { ...options, allowsRemovals: true })
    }),
  )
}

async function publish(wanted: Omit<Deployment, 'change'>, target: Target, options: DeployOptions): Promise<Change> {
  const { tree, state } = wanted
  const change = changeOf(tree, state, options)
  if (!options.allowsRemovals) brake(state.ledger, change.removed)
  const memory = withoutPaid(wanted.memory, tree.ledger)
  const isDone = isNothing(change) && state.underway === null && state.isPublished && !isNews(memory, state.memory)
  if (!isDone && !options.isDryRun) await carryOut({ tree, state, change, memory }, target, options)
  return change
}

function changeOf({ ledger }: Tree, { ledger: before, underway }: State, { takesOver }: DeployOptions): Change {
  const isUnknown = before.size === 0 && takesOver
  return changeBetween(before, ledger, [...(underway?.urls ?? []), ...(isUnknown ? ledger.keys() : [])])
}

/** What is published again, or withdrawn, is owed no more. */
function withoutPaid(memory: Memory, ledger: Ledger): Memory {
  const owed = new Set([...memory.owed].filter((url) => !ledger.has(url) && !isWithdrawn(url, memory)))
  return { ...memory, owed }
}

function isNews(memory: Memory, before: Memory): boolean {
  return memory.owed.size !== before.owed.size || memory.withdrawn.size !== before.withdrawn.size
}

async function onTarget<T>(target: Target, options: DeployOptions, work: (state: State) => Promise<T>): Promise<T> {
  const run = async (): Promise<T> => work(await readState(target, options.takesOver))
  return options.isDryRun ? run() : withLock(target, { holder: options.holder, times: options.lockTimes }, run)
}
