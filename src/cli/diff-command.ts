import { type Command, Option } from 'commander'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

import { historyOf } from '../content/history.ts'
import { withScratch } from '../press/with-scratch.ts'
import { errorsIn } from '../domain/problem.ts'
import { baseOf, isSameSince, writeBase } from '../content/base-tree.ts'
import { type Comparison, comparisonOf } from '../review/comparison.ts'
import { comparisonDocument } from '../review/comparison-document.ts'
import { comparisonMarkdown, comparisonText } from '../review/print-comparison.ts'
import type { PlannedSite } from '../routes/plan-site.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import { countProblems, printProblems } from './print-problems.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { openWorkspace, readSite, type Workspace } from './workspace.ts'

type DiffFormat = 'text' | 'json' | 'markdown'

export interface DiffGiven {
  readonly format: DiffFormat
}

interface Running {
  readonly options: Options
  readonly format: DiffFormat
  readonly terminal: Terminal
}

export function withDiffOptions(command: Command): Command {
  return command
    .argument('[gốc]', 'nhánh hoặc bản lưu để so; không ghi thì so với nơi bắt đầu từ nhánh chính')
    .addOption(new Option('--format <dạng>', 'dạng kết quả').choices(['text', 'json', 'markdown']).default('text'))
}

/**
 * `bantin diff`: which pages the present state of a bulletin adds, changes and removes, against where its branch began,
 * with texts before and after. Fails when an address that readers know would lead nowhere, as deployment would.
 */
export function diffCommand(given: string | undefined, running: Running): Promise<ExitCode> {
  const { options, format, terminal } = running
  return withScratch(async (scratch) => {
    const workspace = await openWorkspace(options, terminal)
    const base = baseOf(options.root, given ?? null)
    if (base === null) throw new UsageError(noBase(given))
    const before = await readBase(base, workspace, { ...running, scratch })
    const history = historyOf(options.root, join(scratch, 'after'))
    const after = await readSite(options, workspace, { preview: false, terminal, history })
    const comparison = comparisonOf({ before, after })
    terminal.print(PRINTERS[format](comparison, base))
    return tellFaults(after, comparison, terminal)
  })
}

function noBase(given: string | undefined): string {
  return given === undefined
    ? 'Không tìm thấy nhánh chính để so. Ghi nhánh hoặc bản lưu, ví dụ: bantin diff HEAD~1'
    : `Git không có “${given}”, hoặc nó không cùng gốc với nhánh này. Lấy đủ lịch sử (git fetch --unshallow) hoặc ghi tên khác.`
}

/** The bulletin as it was, made of what the cache keeps of it. */
async function readBase(
  base: string,
  { cache, layouts, pictures }: Workspace,
  { options, terminal, scratch }: Running & { readonly scratch: string },
): Promise<PlannedSite> {
  const place = join(cache ?? scratch, 'diff')
  const root = writeBase(options.root, base, join(place, 'tree'))
  if (root === null) throw new UsageError('Git không lấy được bản để so. Chạy trong kho git của bản tin.')
  lendReadings(cache, place)
  const then = { ...options, root, cache: place }
  const workspace = await openWorkspace(then, terminal)
  const isSameLook = isSameSince(options.root, base, 'layouts')
  const shared = { ...workspace, ...(isSameLook ? { layouts } : {}), pictures, owner: options.root }
  // What was held back then was published as it had been before.
  const history = historyOf(options.root, join(scratch, 'before'), base)
  return readSite(then, shared, { preview: false, terminal, history })
}

/** Most of the bulletin is as it was: what was read of it need not be read again. */
function lendReadings(cache: string | null, place: string): void {
  const [own, lent] = [join(cache ?? place, 'content'), join(place, 'content')]
  if (existsSync(own) && !existsSync(lent)) cpSync(own, lent, { recursive: true })
}

const PRINTERS: Readonly<Record<DiffFormat, (comparison: Comparison, base: string) => string>> = {
  text: (comparison, base) => `So với bản lưu ${base.slice(0, 8)}:\n\n${comparisonText(comparison)}`,
  markdown: (comparison) => comparisonMarkdown(comparison),
  json: (comparison, base) => JSON.stringify(comparisonDocument(comparison, base), null, 2),
}

/** Faults are told apart from the result, which speaks of the bulletin as a build that holds them has it. */
function tellFaults({ problems }: PlannedSite, { vanished }: Comparison, terminal: Terminal): ExitCode {
  const all = [...errorsIn(problems), ...vanished]
  if (all.length === 0) return EXIT.done
  terminal.tell(`${printProblems(all, { format: 'text', summary: null })}\n${countProblems(all)}`)
  return EXIT.content
}
