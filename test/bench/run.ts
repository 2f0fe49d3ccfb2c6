import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { Contest } from './contest.ts'
import { type Edit, editsOf } from './edits.ts'
import { type Measure, measured } from './measure.ts'
import type { Step } from './options.ts'
import { writeFiles } from './site-files.ts'
import type { Tool } from './tools/tool.ts'
import { type Changes, changesBetween, type Tree, treeOf, type Weight, weightOf } from './tree.ts'

/** One build by one generator. */
export interface Result {
  readonly tool: string
  readonly step: Step
  readonly measure: Measure
  /** Of the whole site. */
  readonly weight: Weight
  /** Against the site before; null after a full build. */
  readonly changes: Changes | null
}

export interface RunOptions {
  readonly rounds: number
  /** `full` stands before all others, since edits count from a built site. */
  readonly steps: readonly Step[]
  /** Told of each build as it ends. */
  readonly tell: (result: Result) => void
}

/** Under the folder of a contest: what earlier builds have made. */
export const ASIDE = 'aside'

/** Builds every site in turn, step by step, round by round. */
export function run(contest: Contest, { rounds, steps, tell }: RunOptions): readonly Result[] {
  const results: Result[] = []
  for (let round = 0; round < rounds; round += 1) {
    const edits = editsOf(contest.articles, round)
    const trees = new Map<string, Tree>()
    for (const { step, tool } of steps.flatMap((each) => turnsOf(each, contest))) {
      if (step === 'full') resetLayout(tool)
      if (step === 'layout') writeFiles(tool.root, [tool.layoutEdit(`Lần ${String(round + 1)}`)])
      applyEdit(tool, edits.get(step) ?? { added: [], removed: [] })
      setAside(contest.folder, tool.absent[step === 'full' ? 'full' : 'always'])
      const result = build(tool, step, trees)
      results.push(result)
      tell(result)
    }
  }
  return results
}

interface Turn {
  readonly step: Step
  readonly tool: Tool
}

function turnsOf(step: Step, { tools, oneThread }: Contest): readonly Turn[] {
  const turns = step === 'full' && oneThread !== null ? [oneThread, ...tools] : tools
  return turns.map((tool) => ({ step, tool }))
}

function applyEdit({ root, articleFile }: Tool, { added, removed }: Edit): void {
  for (const { path } of removed.map(articleFile)) rmSync(join(root, path))
  writeFiles(root, added.map(articleFile))
}

/**
 * Moves folders out of the way. They are not removed before the run has ended: a file system that has just lost tens of
 * thousands of files makes new ones slowly (ext4 passes over what was freed in the last minutes), which multiplied the
 * system time of the next builds.
 */
function setAside(folder: string, folders: readonly string[]): void {
  mkdirSync(join(folder, ASIDE), { recursive: true })
  for (const each of folders.filter(existsSync)) renameSync(each, mkdtempSync(join(folder, ASIDE, 'built-')))
}

/** Takes a layout edit back. */
export function resetLayout({ root, siteFiles, layoutEdit }: Tool): void {
  const [folder = ''] = layoutEdit('').path.split('/')
  rmSync(join(root, folder), { recursive: true, force: true })
  writeFiles(root, siteFiles)
}

/** @param trees the last built site of each generator. */
function build(tool: Tool, step: Step, trees: Map<string, Tree>): Result {
  const measure = measured(tool.build, tool.root)
  const before = trees.get(tool.name)
  const tree = treeOf(tool.out)
  trees.set(tool.name, tree)
  const changes = before === undefined ? null : changesBetween(before, tree)
  return { tool: tool.name, step, measure, weight: weightOf(tree), changes }
}
