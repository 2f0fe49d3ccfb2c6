import { type Command, CommanderError, program } from 'commander'

import type { NewGiven } from './ask-answers.ts'
import { buildCommand } from './build-command.ts'
import { checkCommand } from './check-command.ts'
import { deployCommand, type DeployGiven, withDeployOptions } from './deploy-command.ts'
import { withPublishOptions } from './deploy-options.ts'
import { devCommand } from './dev-command.ts'
import { diffCommand, type DiffGiven, withDiffOptions } from './diff-command.ts'
import { engineVersion, refuseOtherEngine } from './engine.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { failureOf } from './failure.ts'
import { type HostGiven, hostCommand, withHostOptions } from './host-command.ts'
import { linksCommand, type LinksGiven, withLinksOptions } from './links-command.ts'
import { newCommand, withNewOptions } from './new-command.ts'
import { type Given, optionsOf, port, withCommonOptions, withReadingOptions } from './options.ts'
import { keepToOwnRepository } from './own-repository.ts'
import { searchCommand, type SearchGiven, withSearchOptions } from './search-command.ts'
import { statusCommand, type StatusGiven, withStatusOptions } from './status-command.ts'
import { terminalOf } from './terminal.ts'
import { upgradeCommand, type UpgradeGiven, withUpgradeOptions } from './upgrade-command.ts'
import { speakVietnamese } from './vietnamese.ts'
import { withdrawCommand, type WithdrawGiven } from './withdraw-command.ts'

interface BuildGiven {
  readonly delta?: string
  readonly explain?: string
  readonly precompress?: boolean
  readonly holdInvalid?: boolean
}

const terminal = terminalOf(process.stdout, process.stderr)

speakVietnamese(program)
  .name('bantin')
  .description('Xuất bản bản tin tỉnh: từ bài viết Markdown thành trang web tĩnh.')
  .version(engineVersion(), '-V, --version', 'in phiên bản')
  .helpOption('-h, --help', 'in hướng dẫn này')
  .helpCommand('help [lệnh]', 'in hướng dẫn của một lệnh')
  .exitOverride()
  .hook('preAction', (_, asked) => {
    if (asked.name() !== 'upgrade') refuseOtherEngine(asked.opts<Given>())
  })

withCommonOptions(command('build', 'dựng trang web vào thư mục --out'))
  .option('--delta <tệp>', 'ghi danh sách tệp thêm, đổi, bỏ vào tệp này thay vì delta.json trong --cache')
  .option('--explain <địa chỉ>', 'nói vì sao một trang được dựng lại')
  .option('--hold-invalid', 'bài có lỗi thì đăng bản đúng gần nhất trong lịch sử git, các bài khác vẫn ra; trả mã 3')
  .option('--precompress', 'ghi thêm bản nén .br và .gz cạnh tệp chữ, như precompress: true trong site.yaml')
  .action((given: Given & BuildGiven) =>
    run(() => {
      const { delta = null, explain = null, precompress = false, holdInvalid = false } = given
      return buildCommand({ ...optionsOf(given), delta, explain, precompress, holdInvalid }, terminal)
    }),
  )

withCommonOptions(command('check', 'tìm mọi lỗi trong bài viết, không dựng gì')).action((given: Given) =>
  run(() => checkCommand(optionsOf(given), terminal)),
)

withCommonOptions(command('dev', 'xem trước trên máy này, tự tải lại khi sửa bài'))
  .option('--port <cổng>', 'cổng của trang xem trước; đang bận thì lấy cổng kế tiếp', port, 8080)
  .action((given: Given & { readonly port: number }) =>
    run(() => devCommand({ ...optionsOf(given), port: given.port, isNowFixed: given.now !== undefined }, terminal)),
  )

withDiffOptions(
  withReadingOptions(command('diff', 'nói những trang mà thay đổi này thêm, đổi, bỏ, với chữ trước và sau')),
).action((base: string | undefined, { format, ...given }: Omit<Given, 'format'> & DiffGiven) =>
  run(() => diffCommand(base, { options: optionsOf({ ...given, format: 'text' }), format, terminal })),
)

withLinksOptions(withCommonOptions(command('links', 'thử mọi liên kết trong trang web đã dựng'))).action(
  (given: Given & LinksGiven) => run(() => Promise.resolve(linksCommand(given, optionsOf(given), terminal))),
)

withNewOptions(withCommonOptions(command('new', 'tạo một bài mới'))).action((given: Given & NewGiven) =>
  run(() => newCommand(given, optionsOf(given), terminal)),
)

withDeployOptions(
  withPublishOptions(withCommonOptions(command('deploy', 'đăng trang web đã dựng lên nơi phục vụ độc giả'))),
).action((given: Given & DeployGiven) => run(() => deployCommand(given, optionsOf(given), terminal)))

withPublishOptions(
  withCommonOptions(
    command('withdraw', 'rút hẳn một bài khỏi nơi đăng, không để lại bản nào').argument('<địa chỉ>', 'địa chỉ của bài'),
  ),
)
  .option('--purge', 'rút thật; không có thì chỉ nói sẽ làm gì')
  .action((address: string, given: Given & WithdrawGiven) =>
    run(() => withdrawCommand(address, given, { options: optionsOf(given), terminal })),
  )

withStatusOptions(withCommonOptions(command('status', 'nói mục nào sắp ra, mục nào đã đến lúc mà chưa ra'))).action(
  (given: Given & StatusGiven) => run(() => statusCommand(given, optionsOf(given), terminal)),
)

withSearchOptions(withCommonOptions(command('search', 'tìm trong trang web đã dựng, như độc giả tìm'))).action(
  (words: readonly string[], given: Given & SearchGiven) =>
    run(() => searchCommand(words, { ...given, ...optionsOf(given) }, terminal)),
)

withHostOptions(withCommonOptions(command('host', 'in cấu hình của bản tin cho máy chủ nginx hoặc Caddy'))).action(
  (given: Given & HostGiven) => run(() => Promise.resolve(hostCommand(given, optionsOf(given), terminal))),
)

withUpgradeOptions(
  withCommonOptions(command('upgrade', 'chuyển bản tin sang phiên bản Bantin đang chạy, xem trước trang nào đổi')),
).action((given: Given & UpgradeGiven) => run(() => upgradeCommand(given, optionsOf(given), terminal)))

/** Does what this process was called for. */
export async function main(): Promise<void> {
  keepToOwnRepository()
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage
    else fail(error)
  }
}

function command(name: string, description: string): Command {
  return program.command(name).description(description).helpOption('-h, --help', 'in hướng dẫn này').exitOverride()
}

/** Runs a command; whatever goes wrong becomes one message and an exit code. */
async function run(work: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    fail(error)
  }
}

function fail(error: unknown): void {
  const { message, exitCode } = failureOf(error)
  terminal.tell(message)
  process.exitCode = exitCode
}
