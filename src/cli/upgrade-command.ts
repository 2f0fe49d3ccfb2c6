import type { Command } from 'commander'
import { join } from 'node:path'

import { type MigratedBulletin, migrateBulletin } from '../content/migrate.ts'
import { SCHEMA } from '../content/migrations.ts'
import { uncommitted, writeMigrated } from '../content/write-migrated.ts'
import { hasErrors } from '../domain/problem.ts'
import { WAYS_TO_KEEP } from '../domain/lasting.ts'
import { readLedger } from '../press/ledger.ts'
import { builtComparisonText } from '../review/print-built-comparison.ts'
import { engineVersion } from './engine.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import { printProblems } from './print-problems.ts'
import type { Terminal } from './terminal.ts'
import { tryUpgrade, type Trial } from './try-upgrade.ts'
import { UsageError } from './usage-error.ts'

export interface UpgradeGiven {
  readonly now?: number
  readonly dryRun?: boolean
}

export function withUpgradeOptions(command: Command): Command {
  return command.option('--dry-run', 'chỉ xem trước: trang nào đổi, tệp nào được viết lại; không đổi gì')
}

/**
 * `bantin upgrade`: brings a bulletin to the schema and the version of the Bantin that runs. First all of it is built
 * apart and compared with what the last build left; nothing is written when it has faults then, or when an address that
 * readers know would vanish.
 */
export async function upgradeCommand(given: UpgradeGiven, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { root, out, format } = options
  const migrated = migrateBulletin(root)
  const isDry = given.dryRun === true
  if (migrated.from > SCHEMA) throw new UsageError(tooNew(migrated.from))
  if (!isDry) refuseUnclean(root)
  const before = readLedger(join(out, '.bantin'))
  if (before === null) terminal.tell(nothingBuilt(out))
  terminal.print(migrationText(migrated))
  const trial = await tryUpgrade({ before, migrated, now: given.now ?? null }, options, terminal)
  if (hasErrors(trial.problems)) {
    terminal.print(printProblems(trial.problems, { format, summary: null }))
    terminal.tell('Bản tin có lỗi với Bantin này. Chưa đổi gì; sửa các lỗi trên rồi chạy lại.')
    return EXIT.content
  }
  if (!isSafe(trial, terminal)) return EXIT.content
  if (isDry) terminal.tell('Mới xem trước, chưa đổi gì. Chạy “bantin upgrade” để đổi.')
  else terminal.print(writtenText(writeMigrated(root, migrated, engineVersion())))
  return EXIT.done
}

function tooNew(schema: number): string {
  return (
    `site.yaml: Bản tin viết theo phiên bản ${String(schema)}, còn Bantin ${engineVersion()} chỉ hiểu đến ` +
    `phiên bản ${String(SCHEMA)}. Chạy Bantin mới hơn.`
  )
}

/** What upgrading writes is to be all that git shows afterwards. */
function refuseUnclean(root: string): void {
  const [first, ...others] = uncommitted(root)
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` và ${String(others.length)} tệp nữa`
  throw new UsageError(
    `Còn thay đổi chưa lưu vào git: ${first}${more}. Chưa đổi gì. Lưu lại (git commit) rồi chạy bantin upgrade.`,
  )
}

function nothingBuilt(out: string): string {
  return (
    `Ở “${out}” chưa có bản dựng nào để so, nên không nói được trang nào đổi, địa chỉ nào mất. ` +
    'Muốn so: chạy bantin build bằng bản cũ trước, hoặc chỉ đúng thư mục bằng --out.'
  )
}

function migrationText({ from, to, steps, files }: MigratedBulletin): string {
  if (steps.length === 0) return `Cách viết bản tin không đổi (phiên bản ${String(from)}).`
  const lines = steps.map(({ what }) => `  • ${what}`)
  return [
    `Cách viết bản tin: từ phiên bản ${String(from)} lên ${String(to)}. ${String(files.size)} tệp được viết lại.`,
    ...lines,
  ].join('\n')
}

function isSafe({ comparison }: Trial, terminal: Terminal): boolean {
  if (comparison === null) return true
  terminal.print(`\nSo với bản dựng trước:\n\n${builtComparisonText(comparison)}\n`)
  if (comparison.vanished.length === 0) return true
  terminal.tell(
    [
      `${String(comparison.vanished.length)} địa chỉ đã đăng sẽ biến mất. Chưa đổi gì. Với mỗi địa chỉ, làm một trong ba việc:`,
      ...WAYS_TO_KEEP.map((way) => `  - ${way}`),
    ].join('\n'),
  )
  return false
}

function writtenText(files: readonly string[]): string {
  if (files.length === 0) return 'Không tệp nào phải viết lại.'
  return `Đã viết lại ${String(files.length)} tệp. Xem bằng git diff, lưu lại, rồi dựng và đăng như mọi khi.`
}
