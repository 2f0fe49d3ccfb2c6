import { join } from 'node:path'

import { areSame, type FreshFile } from '../content/snapshot.ts'
import { statKey, statOf } from '../content/stat.ts'
import { ARTICLES } from '../content/walk.ts'
import { digestOf } from '../domain/digest.ts'
import type { Problem } from '../domain/problem.ts'
import { isIntact, isStillDue, readLastBuild, writeLastBuild } from '../press/last-build.ts'
import type { PlannedSite } from '../routes/plan-site.ts'
import type { BuildOptions } from './options.ts'
import type { Summary } from './summary.ts'
import type { Workspace } from './workspace.ts'

/** What a build said, to be said again by the next one that has nothing to do. */
interface Told {
  readonly problems: readonly Problem[]
  readonly summary: Summary
  /** Published files outside `articles/`, with the keys of their stats. */
  readonly outside: readonly (readonly [source: string, stat: string])[]
  /** Files of which only the bytes tell whether they changed. */
  readonly fresh: readonly FreshFile[]
}

/**
 * What the last build said, when nothing has changed since, nothing is due, and the output folder is as it was left:
 * then there is nothing to read or to plan. Null otherwise.
 */
export function idleSince(options: BuildOptions, workspace: Workspace): Pick<Told, 'problems' | 'summary'> | null {
  const inputs = inputsOf(options, workspace)
  const last = workspace.cache === null ? null : readLastBuild(workspace.cache)
  if (last === null || inputs === null || options.isParanoid || last.inputs !== inputs) return null
  if (!isStillDue(last, options.now) || !isTold(last.told) || !isIntact(options.out, last.ledger)) return null
  const { problems, summary, outside, fresh } = last.told
  const isSame = outside.every(([source, key]) => key !== '' && keyOf(options.root, source) === key)
  return isSame && areSame(fresh) ? { problems, summary: { ...summary, added: 0, changed: 0, removed: 0 } } : null
}

interface Noting {
  readonly site: PlannedSite
  readonly summary: Summary
  /** Hash of the ledger that it left behind, hex. */
  readonly ledger: string
}

/** Notes a build that was published, for the next one. */
export function noteBuild(options: BuildOptions, workspace: Workspace, { site, summary, ledger }: Noting): void {
  const inputs = inputsOf(options, workspace)
  if (workspace.cache === null || inputs === null) return
  const sources = site.sources.filter((source) => !source.startsWith(`${ARTICLES}/`))
  const outside = sources.map((source) => [source, keyOf(options.root, source)] as const)
  const told: Told = { problems: site.problems, summary, outside, fresh: workspace.snapshot.fresh }
  writeLastBuild(workspace.cache, { inputs, ledger, due: site.due, now: options.now, told })
}

/** Null when the disk cannot tell whether something changed. */
function inputsOf(
  { root, out, baseUrl, without, precompress }: BuildOptions,
  { snapshot, layouts, engine, encoder }: Workspace,
): string | null {
  const { signature } = snapshot
  return signature === null
    ? null
    : digestOf([
        ...[engine, encoder, layouts.digest, signature, root, out, baseUrl ?? ''],
        ...[String(precompress), ...[...without].sort()],
      ])
}

function keyOf(root: string, source: string): string {
  return statKey(statOf(join(root, source)), Date.now())
}

function isTold(value: unknown): value is Told {
  if (typeof value !== 'object' || value === null) return false
  if (!('outside' in value && 'problems' in value && 'summary' in value && 'fresh' in value)) return false
  return [value.outside, value.problems, value.fresh].every(Array.isArray)
}
