import { cpus, loadavg, totalmem } from 'node:os'

import type { Save } from './dev.ts'
import type { BenchOptions, Step } from './options.ts'
import type { Result } from './run.ts'
import type { Tool } from './tools/tool.ts'

const NAMES: Readonly<Record<Step, string>> = {
  full: 'full build',
  'no-op': 'no-op',
  new: 'one new article',
  title: 'one edited title',
  backdated: 'one back-dated article',
  deleted: 'one deleted',
  layout: 'one layout edit',
  dev: 'save to refresh in dev',
}

const MEGABYTE = 1_000_000

export interface Findings {
  readonly options: BenchOptions
  /** What Bantin left out. */
  readonly without: readonly string[]
  /** Bantin first. */
  readonly tools: readonly Pick<Tool, 'name' | 'version'>[]
  readonly results: readonly Result[]
  readonly saves: readonly Save[]
}

/** The findings as Markdown; of several rounds the medians. */
export function report(findings: Findings): string {
  const parts = [heading(findings), times(findings), dev(findings), edits(findings), weights(findings)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function heading({ options: { articles, rounds }, without, tools }: Findings): string {
  const [cpu] = cpus()
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GB`
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')
  const versions = tools.map(({ name, version }) => `${name} ${version}`).join(', ')
  const lacking = without.length === 0 ? 'Bantin with everything on' : `Bantin without ${without.join(', ')}`
  return [
    `${String(articles)} articles, ${lacking}, median of ${String(rounds)} rounds measured in turn.`,
    `${cpu?.model ?? 'unknown'}, ${String(cpus().length)} cores, ${memory}, load at the end ${load}; Node ${process.version}, ${versions}.`,
  ].join('\n')
}

/** CPU, wall and peak memory of each step; the last columns say Bantin's share of the others'. */
function times({ tools, results }: Findings): string {
  const [bantin, ...others] = tools.map(({ name }) => name)
  const steps = [...new Set(results.map(({ step }) => step))]
  const rows = steps.flatMap((step) => {
    const names = [...new Set(results.filter((result) => result.step === step).map(({ tool }) => tool))]
    const cells = (name: string): Cells =>
      cellsOf(results.filter((result) => result.step === step && result.tool === name))
    return names
      .filter((name) => !others.includes(name))
      .map((name) => [
        name === bantin ? NAMES[step] : `${NAMES[step]}, ${name.replace('Bantin ', '')}`,
        shown(cells(name)),
        ...others.map((other) => shown(cells(other))),
        ...others.map((other) => ratios(cells(name), cells(other))),
      ])
  })
  const head = ['CPU s · wall s · peak MB', bantin ?? '', ...others, ...others.map((other) => `Bantin ÷ ${other}`)]
  return table(head, rows)
}

/** CPU, wall, peak. */
type Cells = readonly [number, number, number]

function cellsOf(results: readonly Result[]): Cells {
  const of = (value: (result: Result) => number): number => median(results.map(value))
  return [
    of(({ measure }) => measure.cpu),
    of(({ measure }) => measure.wall),
    of(({ measure }) => measure.peak / MEGABYTE),
  ]
}

function shown([cpu, wall, peak]: Cells): string {
  return [cpu.toFixed(2), wall.toFixed(2), peak.toFixed(0)].join(' · ')
}

function ratios(own: Cells, other: Cells): string {
  return own.map((value, place) => (value / (other[place] ?? 1)).toFixed(3)).join(' · ')
}

function dev({ tools, saves }: Findings): string {
  const rows = tools.flatMap(({ name }) => {
    const own = saves.filter(({ tool }) => tool === name)
    if (own.length === 0) return []
    return [[name, median(own.map(({ cpu }) => cpu)).toFixed(2), median(own.map(({ wall }) => wall)).toFixed(2)]]
  })
  return rows.length === 0 ? '' : table([NAMES.dev, 'CPU s', 's to the new HTML'], rows)
}

/** What each edit asks to be uploaded. */
function edits({ tools, results }: Findings): string {
  const names = tools.map(({ name }) => name)
  const steps = [...new Set(results.filter(({ changes }) => changes !== null).map(({ step }) => step))]
  const rows = steps.map((step) => [
    NAMES[step],
    ...names.map((name) => {
      const found = results.findLast((result) => result.step === step && result.tool === name)?.changes ?? null
      if (found === null) return ''
      return `${String(found.added)} + ${String(found.changed)} − ${String(found.removed)} · ${(found.bytes / MEGABYTE).toFixed(2)}`
    }),
  ])
  return rows.length === 0 ? '' : table(['files added + changed − removed · MB to upload', ...names], rows)
}

/** Whether the sites are worth comparing. */
function weights({ tools, results }: Findings): string {
  const rows = tools.flatMap(({ name }) => {
    const weight = results.find((result) => result.tool === name)?.weight
    if (weight === undefined) return []
    const { files, bytes, articles, articleBytes } = weight
    return [[name, String(files), String(articles), (bytes / MEGABYTE).toFixed(0), String(articleBytes)]]
  })
  return table(['site', 'files', 'article pages', 'MB', 'bytes of a typical article page'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low = NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return (low + high) / 2
}
