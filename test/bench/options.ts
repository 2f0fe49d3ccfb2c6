import { parseArgs } from 'node:util'

/** What is measured, in this order. */
export const STEPS = ['full', 'no-op', 'new', 'title', 'backdated', 'deleted', 'layout', 'dev'] as const
export const TOOLS = ['bantin', 'hugo', 'eleventy'] as const

export type Step = (typeof STEPS)[number]
export type ToolName = (typeof TOOLS)[number]

export interface BenchOptions {
  readonly articles: number
  readonly seed: number
  readonly rounds: number
  readonly saves: number
  readonly tools: readonly ToolName[]
  readonly steps: readonly Step[]
  /** Handed to Bantin's `--without`, as far as it knows them. */
  readonly without: readonly string[]
  /** File for the report, besides the terminal. */
  readonly report: string | null
  /** Folder to work in, kept afterwards; null is one that is removed. */
  readonly folder: string | null
}

/** @throws Error when an option is unknown or its value no choice. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '2' },
      saves: { type: 'string', default: '5' },
      tools: { type: 'string', default: TOOLS.join(',') },
      steps: { type: 'string', default: STEPS.join(',') },
      without: { type: 'string' },
      report: { type: 'string' },
      folder: { type: 'string' },
    },
  })
  return {
    articles: Number(values.articles),
    seed: Number(values.seed),
    rounds: Number(values.rounds),
    saves: Number(values.saves),
    tools: chosen(values.tools, TOOLS),
    steps: chosen(values.steps, STEPS),
    without: values.without?.split(',') ?? [],
    report: values.report ?? null,
    folder: values.folder ?? null,
  }
}

function chosen<T extends string>(written: string, choices: readonly T[]): readonly T[] {
  const names = written.split(',')
  const unknown = names.filter((name) => !choices.some((choice) => choice === name))
  if (unknown.length > 0) throw new Error(`No such choice: ${unknown.join(', ')}. There are: ${choices.join(', ')}`)
  return choices.filter((choice) => names.includes(choice))
}
