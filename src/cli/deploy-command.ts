import { type Command, InvalidArgumentError } from 'commander'
import { join } from 'node:path'

import type { Change } from '../deploy/change.ts'
import { deploy, rollBack } from '../deploy/deploy.ts'
import { readHistory } from '../deploy/history.ts'
import type { Target } from '../deploy/target.ts'
import { openTree } from '../deploy/tree.ts'
import { hasErrors } from '../domain/problem.ts'
import { checkBuilt } from '../hosting/check-limits.ts'
import { readHeld } from '../press/held-note.ts'
import { withScratch } from '../press/with-scratch.ts'
import { type PublishGiven, type Publishing, publishingOf } from './deploy-options.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import { printProblems } from './print-problems.ts'
import type { Terminal } from './terminal.ts'

export interface DeployGiven extends PublishGiven {
  readonly to?: string
  readonly list?: boolean
}

export function withDeployOptions(command: Command): Command {
  return command
    .option('--to <lần đăng>', 'quay lại như trước lần đăng này', deploymentName)
    .option('--list', 'kể những lần đăng còn quay lại được')
}

function deploymentName(written: string): string {
  if (/^\d{8}T\d{9}Z$/u.test(written)) return written
  throw new InvalidArgumentError('Viết tên một lần đăng như bantin deploy --list kể ra.')
}

/** `bantin deploy`: publishes what `bantin build` made, or takes back what was published. */
export function deployCommand(given: DeployGiven, options: Options, terminal: Terminal): Promise<ExitCode> {
  return withScratch((scratch) =>
    publish(given, { options, terminal, publishing: publishingOf(given, options, { terminal, scratch }) }),
  )
}

interface Running {
  readonly options: Options
  readonly terminal: Terminal
  readonly publishing: Publishing
}

async function publish(given: DeployGiven, { options, terminal, publishing }: Running): Promise<ExitCode> {
  const { target, host, options: how } = publishing
  if (given.list === true) {
    terminal.print(await listOf(target))
    return EXIT.done
  }
  const telling = { target, isDryRun: how.isDryRun, format: options.format }
  if (given.to !== undefined) {
    terminal.print(changeText(await rollBack(given.to, target, how), telling))
    return EXIT.done
  }
  const tree = openTree(options.out)
  const faults = checkBuilt(host, tree.ledger)
  if (faults.length > 0) terminal.tell(printProblems(faults, { format: 'text', summary: null }))
  if (hasErrors(faults)) return EXIT.content
  // First: what is held may be why the deployment is refused.
  tellHeld(options, terminal)
  terminal.print(changeText(await deploy(tree, target, how), telling))
  return EXIT.done
}

/** What was published is not all as it lies in the bulletin: whoever reads only this is to know. */
function tellHeld({ out }: Options, terminal: Terminal): void {
  const held = readHeld(join(out, '.bantin'))
  if (held.length === 0) return
  terminal.tell(`Còn ${String(held.length)} tệp có lỗi đang bị giữ lại: ${held.join(', ')}. Sửa rồi dựng và đăng lại.`)
}

async function listOf(target: Target): Promise<string> {
  const lines = (await readHistory(target)).map(
    ({ id, undo }) => `${id}  thêm ${String(undo.added.length)}, đổi hoặc bỏ ${String(undo.replaced.size)} tệp`,
  )
  return lines.length === 0 ? 'Chưa có lần đăng nào để quay lại.' : lines.join('\n')
}

interface Telling {
  readonly target: Target
  readonly isDryRun: boolean
  readonly format: Options['format']
}

/** What a deployment did, or would do; a dry run names every file. */
export function changeText(change: Change, { target, isDryRun, format }: Telling): string {
  const { added, changed, removed, doubtful } = change
  if (format === 'json') return JSON.stringify({ version: 1, target: target.name, isDryRun, ...change }, null, 2)
  const counts = `${String(added.length)} tệp mới, ${String(changed.length)} đổi, ${String(removed.length)} bỏ`
  const again =
    doubtful.length === 0
      ? ''
      : `, ${String(doubtful.length)} xem lại vì lần trước dở dang hoặc tệp ở nơi đăng không còn đúng`
  if (!isDryRun) return `Đã đăng lên ${target.name}: ${counts}${again}.`
  const lists = [...named('+', added), ...named('~', [...changed, ...doubtful]), ...named('-', removed)]
  return [`Sẽ đăng lên ${target.name}: ${counts}${again}. Chưa đụng tới gì.`, ...lists].join('\n')
}

function named(sign: string, urls: readonly string[]): readonly string[] {
  return urls.map((url) => `${sign} ${url}`)
}
