import type { Command } from 'commander'
import { join } from 'node:path'

import { settingsOf } from '../content/check-article.ts'
import { isPage } from '../domain/paths.ts'
import { type Ledger, readLedger } from '../press/ledger.ts'
import { textIfThere } from '../press/text-if-there.ts'
import { type DeadLink, deadLinks } from '../review/dead-links.ts'
import { outputPath } from '../routes/route.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface LinksGiven {
  readonly delta?: string
}

export function withLinksOptions(command: Command): Command {
  return command.option('--delta <tệp>', 'chỉ thử những trang mà lần dựng ghi trong tệp này đã thêm hay đổi')
}

/** `bantin links`: follows every link of a built site that stays in it, as a reader would. */
export function linksCommand({ delta }: LinksGiven, options: Options, terminal: Terminal): ExitCode {
  const { root, out } = options
  const ledger = readLedger(join(out, '.bantin'))
  if (ledger === null) throw new UsageError(`“${out}” chưa có bản dựng. Chạy bantin build trước.`)
  const baseUrl = options.baseUrl ?? settingsOf(root).site.baseUrl
  const pages = delta === undefined ? allPages(ledger) : pagesIn(delta, ledger)
  const read = (url: string): string => pageOf(outputPath(url), out)
  const dead = deadLinks(pages, { urls: new Set(ledger.keys()), baseUrl, read })
  terminal.print(options.format === 'json' ? JSON.stringify({ version: 1, dead }, null, 2) : text(dead, pages.length))
  return dead.length === 0 ? EXIT.done : EXIT.content
}

/** @throws UsageError when it is gone. */
function pageOf(path: string, out: string): string {
  const html = textIfThere(join(out, path))
  if (html === null) throw new UsageError(`“${out}” thiếu tệp ${path}. Chạy lại bantin build rồi thử lại.`)
  return html
}

function allPages(ledger: Ledger): readonly string[] {
  return [...ledger.keys()].filter(isPage)
}

/** Where a page went, any other may lead to it. */
function pagesIn(file: string, ledger: Ledger): readonly string[] {
  const { added, changed, removed } = parsedDelta(file)
  if (removed.some(isPage)) return allPages(ledger)
  return [...added, ...changed].filter((url) => isPage(url) && ledger.has(url))
}

interface Lists {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** @throws UsageError when it is no file that `bantin build --delta` wrote. */
function parsedDelta(file: string): Lists {
  const delta: unknown = JSON.parse(textIfThere(file) ?? 'null')
  if (typeof delta === 'object' && delta !== null && 'added' in delta && 'changed' in delta && 'removed' in delta) {
    const { added, changed, removed } = delta
    return { added: urlsOf(added), changed: urlsOf(changed), removed: urlsOf(removed) }
  }
  throw new UsageError(`“${file}” không phải là tệp do bantin build --delta ghi.`)
}

function urlsOf(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((each: unknown) => {
    const isFile = typeof each === 'object' && each !== null && 'url' in each && typeof each.url === 'string'
    return isFile ? [String(each.url)] : []
  })
}

function text(dead: readonly DeadLink[], pages: number): string {
  const lines = dead.map(({ page, address }) => `${page} → ${address}`)
  return [...lines, `Đã thử ${String(pages)} trang: ${String(dead.length)} liên kết không tới đâu.`].join('\n')
}
