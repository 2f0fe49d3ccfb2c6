import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { digest } from '../domain/digest.ts'
import { isMissing } from '../domain/system-error.ts'
import { readJournal } from '../press/journal.ts'
import { foundAs, writtenAt } from '../press/known.ts'
import { type Ledger, readLedger } from '../press/ledger.ts'
import { textIfThere } from '../press/text-if-there.ts'
import { outputPath } from '../routes/route.ts'
import { DeployError } from './target.ts'

/** What is to be published: files on this machine, and the ledger that they must match. */
export interface Tree {
  readonly folder: string
  readonly ledger: Ledger
  /** URLs at which no file lies, since the host leads on from them by a rule of its own. Default: none. */
  readonly ruled?: readonly string[]
}

/** A built site, and the address that it was built for. */
export interface BuiltTree extends Tree {
  /** Ends in `/`: `https://ban-tin.example/`. */
  readonly baseUrl: string
}

/**
 * Opens what `bantin build` made.
 *
 * @param out absolute.
 * @throws DeployError when it is not whole, not as its ledger has it, or built for no real address.
 */
export function openTree(out: string): BuiltTree {
  const memory = join(out, '.bantin')
  const ledger = readLedger(memory)
  if (ledger === null || readJournal(memory).length > 0) {
    throw new DeployError('usage', `“${out}” chưa có bản dựng trọn vẹn. Chạy bantin build trước rồi đăng lại.`)
  }
  const since = writtenAt(memory)
  const wrong = [...ledger].filter(([url, entry]) => foundAs(join(out, outputPath(url)), entry, since) === 'changed')
  refuseWrong(wrong.map(([url]) => url))
  const baseUrl = baseUrlOf(out)
  return { folder: out, ledger, baseUrl, ruled: ruledIn(out, new URL(baseUrl).pathname) }
}

/** @throws DeployError when a file does not have the bytes that the ledger has. */
export function checkBytes({ folder, ledger }: Tree, urls: readonly string[]): void {
  refuseWrong(urls.filter((url) => digest(readFileSync(join(folder, outputPath(url)))) !== ledger.get(url)?.sha256))
}

function refuseWrong(urls: readonly string[]): void {
  if (urls.length === 0) return
  throw new DeployError(
    'usage',
    `${String(urls.length)} tệp trong thư mục xuất bản không khớp với sổ của lần dựng, ví dụ ${urls.slice(0, 3).join(', ')}. ` +
      'Chưa đăng gì. Chạy bantin build --paranoid rồi đăng lại; đừng sửa tay trong thư mục này.',
  )
}

/** The feed says for machines what the pages were built for. */
function baseUrlOf(out: string): string {
  const home = homeOf(out)
  if (home !== null && URL.canParse(home) && new URL(home).hostname !== 'example.invalid') return home
  throw new DeployError(
    'usage',
    'Bản dựng này chưa có địa chỉ thật của bản tin. Chưa đăng gì. Thêm dòng “url: https://…/” vào site.yaml rồi dựng lại.',
  )
}

/** A rule a line: `/ban-tin/2018/06/cu/ /ban-tin/2018/06/moi/ 301`. */
function ruledIn(out: string, prefix: string): readonly string[] {
  const lines = (textIfThere(join(out, '_redirects')) ?? '').split('\n')
  return lines
    .filter((line) => line.startsWith(prefix))
    .map((line) => `/${line.slice(prefix.length).split(' ')[0] ?? ''}`)
}

function homeOf(out: string): string | null {
  try {
    const feed: unknown = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8'))
    const isFeed = typeof feed === 'object' && feed !== null && 'home_page_url' in feed
    return isFeed && typeof feed.home_page_url === 'string' ? feed.home_page_url : null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
