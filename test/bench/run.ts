import { rmSync } from 'node:fs'
import { join } from 'node:path'

import type { Contest } from './contest.ts'
import { editsOf } from './edits.ts'
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

/** Builds every site in turn, step by step, round by round. */
export function run({ tools, oneThread, articles }: Contest, { rounds, steps, tell }: RunOptions): readonly Result[] {
  const results: Result[] = []
  for (let round = 0; round < rounds; round += 1) {
    const edits = editsOf(articles, round)
    const trees = new Map<string, Tree>()
    for (const step of steps) {
      const { added = [], removed = [] } = edits.get(step) ?? {}
      for (const tool of step === 'full' && oneThread !== null ? [oneThread, ...tools] : tools) {
        if (step === 'full') resetLayout(tool)
        if (step === 'layout') writeFiles(tool.root, [tool.layoutEdit(`Lần ${String(round + 1)}`)])
        for (const { path } of removed.map(tool.articleFile)) rmSync(join(tool.root, path))
        writeFiles(tool.root, added.map(tool.articleFile))
        const result = build(tool, step, trees)
        results.push(result)
        tell(result)
      }
    }
  }
  return results
}

/** Takes a layout edit back. */
export function resetLayout({ root, siteFiles, layoutEdit }: Tool): void {
  const [folder = ''] = layoutEdit('').path.split('/')
  rmSync(join(root, folder), { recursive: true, force: true })
  writeFiles(root, siteFiles)
}

/** @param trees the last built site of each generator. */
function build(tool: Tool, step: Step, trees: Map<string, Tree>): Result {
  for (const folder of tool.emptied[step === 'full' ? 'full' : 'always'])
    rmSync(folder, { recursive: true, force: true })
  const measure = measured(tool.build, tool.root)
  const before = trees.get(tool.name)
  const tree = treeOf(tool.out)
  trees.set(tool.name, tree)
  const changes = before === undefined ? null : changesBetween(before, tree)
  return { tool: tool.name, step, measure, weight: weightOf(tree), changes }
}
