import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type Command, InvalidArgumentError } from 'commander'

import { parseMoment } from '../content/dates.ts'
import { answer, type Result, type Wish } from '../search/query/answer.ts'
import { openLibrary } from '../search/query/library.ts'
import { didYouMean } from '../search/query/suggest.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** What `bantin search` is given besides the query. */
export interface SearchGiven {
  /** Terms of the index: `tinh:dien-bien`, `muc:kinh-te`. */
  readonly filter?: readonly string[]
  readonly year?: string
  readonly from?: string
  readonly to?: string
  readonly byDate?: boolean
  readonly lang?: string
}

export function withSearchOptions(command: Command): Command {
  return command
    .argument('<từ...>', 'những từ cần tìm')
    .option('--filter <điều kiện...>', 'chỉ lấy tin thuộc, ví dụ tinh:dien-bien, muc:kinh-te, loai:trang')
    .option('--year <năm>', 'chỉ lấy tin của năm này')
    .option('--from <ngày>', 'chỉ lấy tin từ ngày này, ví dụ 2025-07-01', day)
    .option('--to <ngày>', 'chỉ lấy tin đến hết ngày này', day)
    .option('--by-date', 'xếp theo ngày, mới nhất trước')
    .option('--lang <mã>', 'tìm trong bản tin tiếng khác, ví dụ en')
}

/** `bantin search`: asks a site that is built what its readers ask it, and prints addresses, the best first. */
export async function searchCommand(
  words: readonly string[],
  { out, format, filter, year, from, to, byDate, lang }: Pick<Options, 'out' | 'format'> & SearchGiven,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = lang === undefined ? join(out, 'tim-kiem') : join(out, lang, lang === 'en' ? 'search' : 'tim-kiem')
  if (!existsSync(join(folder, 'muc-luc.json'))) {
    throw new UsageError(
      `Không có chỉ mục tìm kiếm trong “${out}”. Chạy bantin build trước, không dùng --without search.`,
    )
  }
  const wish: Wish = {
    text: words.join(' '),
    filters: filter ?? [],
    from: from ?? (year === undefined ? '' : `${year}-01-01`),
    to: to ?? (year === undefined ? '' : `${year}-12-31`),
    order: byDate === true ? 'date' : 'relevance',
    count: Infinity,
  }
  const found = await answer(
    wish,
    openLibrary((path) => Promise.resolve().then(() => readFileSync(join(folder, path)))),
    didYouMean,
  )
  if (format === 'json')
    terminal.print(JSON.stringify({ version: 1, ...found, results: found.results.map(jsonOf) }, null, 2))
  else terminal.print(found.results.map(({ entry }) => entry.href).join('\n'))
  return EXIT.done
}

function jsonOf({ entry, passage, score, isExact }: Result): object {
  const { href, title, date, category, provinces } = entry
  const text = passage.map((piece) => piece.text).join('')
  return { href, title, date, category, provinces, passage: text, score: Math.round(score * 1000) / 1000, isExact }
}

function day(written: string): string {
  const found = parseMoment(written)
  if ('day' in found) return found.day
  throw new InvalidArgumentError(`${found.message} ${found.remedy}`)
}
