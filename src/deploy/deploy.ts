import { digest } from '../domain/digest.ts'
import type { Ledger } from '../press/ledger.ts'
import { brake } from './brake.ts'
import { type Carrying, carryOut, type Deployment } from './carry-out.ts'
import { type Change, changeBetween, isNothing } from './change.ts'
import { readHistory } from './history.ts'
import type { Holder, LockTimes } from './claim.ts'
import { withLock } from './lock.ts'
import { isWithdrawn, type Memory } from './memory.ts'
import { withScratch } from '../press/with-scratch.ts'
import { outputPath } from '../routes/route.ts'
import { fetchEarlier, ledgerBefore } from './roll-back.ts'
import { readState, type State } from './state.ts'
import type { Target } from './target.ts'
import type { Tree } from './tree.ts'
import { keptByRule, refuseVanished, refuseWithdrawn, vanishedUrls } from './vanished.ts'

export interface DeployOptions extends Carrying {
  readonly holder: Holder
  readonly lockTimes?: LockTimes | undefined
  /** URLs of what is taken down for good, each with all that lies under it. */
  readonly withdrawn: readonly string[]
  /** Reads every file of the target back, whatever its ledger says, and mends those that are missing or other. */
  readonly isParanoid: boolean
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
  return onTarget(target, options, async (state, guarded) => {
    const withdrawn = new Set([...state.memory.withdrawn, ...options.withdrawn.map(digest)])
    const owed = new Set([...state.memory.owed, ...keptByRule(state.ledger, tree)])
    const memory = { owed, withdrawn }
    refuseWithdrawn(tree.ledger, memory)
    refuseVanished(vanishedUrls(state.ledger, tree, memory))
    const keep = isWithdrawing(memory, state) ? 0 : options.keep
    const spoilt = options.isParanoid ? await spoiltOn(guarded, tree, state.ledger) : []
    const change = changeOf(tree, state, { ...options, spoilt })
    return publish({ tree, state, change, memory }, guarded, { ...options, keep })
  })
}

/** URLs that the target's ledger has as they are to be, and that are not so there. */
async function spoiltOn(target: Target, { folder, ledger }: Tree, before: Ledger): Promise<readonly string[]> {
  const same = [...ledger].filter(([url, { sha256 }]) => before.get(url)?.sha256 === sha256)
  const urls = new Map(same.map(([url]) => [outputPath(url), url]))
  const paths = await target.differing([...urls.keys()], folder)
  return paths.flatMap((path) => urls.get(path) ?? [])
}

/**
 * Publishes what was there before a deployment, from what the target kept. Addresses that were new since are owed: the
 * next deployment must bring them back, lead on from them or withdraw them.
 *
 * @param id of the deployment to undo, with all after it.
 */
export function rollBack(id: string, target: Target, options: DeployOptions): Promise<Change> {
  return onTarget(target, options, (state, guarded) =>
    withScratch(async (folder) => {
      const history = await readHistory(target)
      const ledger = ledgerBefore(id, state.ledger, history)
      refuseWithdrawn(ledger, state.memory)
      const tree = { folder, ledger }
      const change = changeOf(tree, state, { ...options, spoilt: [] })
      await fetchEarlier([...change.added, ...change.changed, ...change.doubtful], { tree, target, history })
      const gone = vanishedUrls(state.ledger, tree, state.memory)
      const memory = { ...state.memory, owed: new Set([...state.memory.owed, ...gone]) }
      return publish({ tree, state, change, memory }, guarded, { ...options, allowsRemovals: true })
    }),
  )
}

/** True until what was withdrawn has left the target, also after a deployment that was cut off. */
function isWithdrawing(memory: Memory, { memory: before, ledger, underway }: State): boolean {
  const touched = [...ledger.keys(), ...(underway?.urls ?? [])]
  return memory.withdrawn.size > before.withdrawn.size || touched.some((url) => isWithdrawn(url, memory))
}

async function publish(wanted: Deployment, target: Target, options: DeployOptions): Promise<Change> {
  const { tree, state, change } = wanted
  if (!options.allowsRemovals) brake(state.ledger, change.removed)
  const memory = withoutPaid(wanted.memory, tree.ledger)
  const isDone = isNothing(change) && state.underway === null && state.isPublished && !isNews(memory, state.memory)
  if (!isDone && !options.isDryRun) await carryOut({ tree, state, change, memory }, target, options)
  return change
}

interface Doubts extends Pick<DeployOptions, 'takesOver'> {
  readonly spoilt: readonly string[]
}

function changeOf({ ledger }: Tree, { ledger: before, underway }: State, { takesOver, spoilt }: Doubts): Change {
  const isUnknown = before.size === 0 && takesOver
  return changeBetween(before, ledger, [...(underway?.urls ?? []), ...(isUnknown ? ledger.keys() : []), ...spoilt])
}

/** What is published again, or withdrawn, is owed no more. */
function withoutPaid(memory: Memory, ledger: Ledger): Memory {
  const owed = new Set([...memory.owed].filter((url) => !ledger.has(url) && !isWithdrawn(url, memory)))
  return { ...memory, owed }
}

function isNews(memory: Memory, before: Memory): boolean {
  return memory.owed.size !== before.owed.size || memory.withdrawn.size !== before.withdrawn.size
}

type Work<T> = (state: State, guarded: Target) => Promise<T>

async function onTarget<T>(target: Target, options: DeployOptions, work: Work<T>): Promise<T> {
  const run = async (guarded: Target): Promise<T> => work(await readState(guarded, options.takesOver), guarded)
  const { holder, lockTimes: times, isDryRun } = options
  if (isDryRun) return run(target)
  return withLock(target, { holder, times }, async (guarded) => {
    try {
      return await run(guarded)
    } finally {
      // Also what one that was cut off left there: it may hold what is published no more, and fill the disk.
      await guarded.unstage()
    }
  })
}
