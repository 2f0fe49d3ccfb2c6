import { type Command, InvalidArgumentError } from 'commander'
import { join } from 'node:path'

import { historyOf, isHistoryCut } from '../content/history.ts'
import { withScratch } from '../press/with-scratch.ts'
import { readState } from '../deploy/state.ts'
import { targetOf } from '../deploy/target-of.ts'
import { hasErrors } from '../domain/problem.ts'
import { type Ledger, readLedger } from '../press/ledger.ts'
import { type Overdue, overdueOf } from '../press/overdue.ts'
import type { PlannedSite } from '../routes/plan-site.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { instantText, isoOf } from './instants.ts'
import type { Options } from './options.ts'
import { countProblems, printProblems } from './print-problems.ts'
import { heldLines, heldText } from './summary.ts'
import type { Terminal } from './terminal.ts'
import { openWorkspace, readSite } from './workspace.ts'

export interface StatusGiven {
  readonly target?: string
  readonly overdue?: boolean
  /** Minutes. */
  readonly late: number
}

export function withStatusOptions(command: Command): Command {
  return command
    .option('--target <nơi>', 'nơi đăng; không ghi thì lấy ở BANTIN_TARGET, không có nữa thì xem ở --out')
    .option('--overdue', 'trả mã 1 khi có mục đã đến lúc mà chưa ra')
    .option('--late <phút>', 'quá bao lâu mới coi là trễ', minutes, 30)
}

function minutes(written: string): number {
  if (/^\d{1,4}$/u.test(written)) return Number(written)
  throw new InvalidArgumentError('Viết một số phút.')
}

/**
 * `bantin status`: what is published, what is due next, what should be out and is not, what is held back by its faults
 * when a build holds such files.
 */
export function statusCommand(given: StatusGiven, options: Options, terminal: Terminal): Promise<ExitCode> {
  return withScratch(async (scratch) => {
    const workspace = await openWorkspace(options, terminal)
    const history = historyOf(options.root, scratch)
    const site = await readSite(options, workspace, { preview: false, terminal, history })
    return tellStatus(site, given, { options, terminal, scratch })
  })
}

interface Telling {
  readonly options: Options
  readonly terminal: Terminal
  readonly scratch: string
}

async function tellStatus(site: PlannedSite, given: StatusGiven, telling: Telling): Promise<ExitCode> {
  const { options, terminal } = telling
  const { name, ledger } = await publishedOn(given, telling)
  const overdue = overdueOf(site, ledger, options.now - given.late * 60_000)
  const faults = site.problems.filter(({ severity }) => severity === 'error')
  if (options.format === 'json') {
    const lines = overdue.map((each) => ({ ...each, since: isoOf(each.since) }))
    const held = heldLines(site.held)
    const status = { version: 1, place: name, due: isoOf(site.due), overdue: lines, faults, held }
    terminal.print(JSON.stringify(status, null, 2))
  } else {
    terminal.print(printProblems(faults, { format: options.format, summary: null }))
    if (faults.length > 0) terminal.print(`${countProblems(faults)} Bài có lỗi chưa ra được.`)
    if (site.held.length > 0) terminal.print(heldText(heldLines(site.held), isHistoryCut(options.root)))
    terminal.print(overdue.map(overdueText).join('\n'))
    if (overdue.length === 0) terminal.print(`Mọi mục đến lúc đều đã có ở ${name}.`)
    if (site.due !== null) terminal.print(`Lần thay đổi kế tiếp theo lịch: ${instantText(site.due)}.`)
  }
  const isLate = overdue.length > 0 || hasErrors(faults)
  return given.overdue === true && isLate ? EXIT.content : EXIT.done
}

interface Published {
  readonly name: string
  readonly ledger: Ledger
}

async function publishedOn(
  { target: written }: StatusGiven,
  { options: { out }, scratch }: Telling,
): Promise<Published> {
  const place = written ?? process.env.BANTIN_TARGET ?? ''
  if (place === '') return { name: out, ledger: readLedger(join(out, '.bantin')) ?? new Map() }
  const target = targetOf(place, { out, shell: process.env.RSYNC_RSH, scratch })
  return { name: target.name, ledger: (await readState(target, true)).ledger }
}

function overdueText({ path, url, since }: Overdue): string {
  const when = since === null ? '' : ` từ ${instantText(since)}`
  return `Quá hạn${when}: ${path} chưa ra ở ${url}`
}
