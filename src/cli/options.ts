import { resolve } from 'node:path'

import { type Command, InvalidArgumentError, Option } from 'commander'

import { parseMoment } from '../content/dates.ts'

/** What every command takes, as given. */
export interface Given {
  readonly root: string
  readonly out: string
  readonly cache: string
  /** Milliseconds since 1970-01-01T00:00Z; undefined is the instant at which the command runs. */
  readonly now?: number
  readonly baseUrl?: string
  readonly format: 'text' | 'json' | 'github'
}

/** What a command works with: folders absolute, the clock read once. */
export interface Options {
  readonly root: string
  readonly out: string
  readonly cache: string
  readonly now: number
  /** From the command line or `BANTIN_BASE_URL`; null leaves it to `site.yaml`. */
  readonly baseUrl: string | null
  readonly format: Given['format']
}

/** Adds the options that every command takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--root <thư mục>', 'thư mục của bản tin, nơi có articles/ và site.yaml', '.')
    .option('--out <thư mục>', 'nơi ghi trang web', 'dist')
    .option('--cache <thư mục>', 'nơi để dữ liệu tạm, xóa lúc nào cũng được', '.cache')
    .option('--now <lúc>', 'dựng như ở lúc này, ví dụ 2026-11-23T08:00+07:00', instant)
    .option('--base-url <địa chỉ>', 'địa chỉ của bản tin trên mạng, thay cho url trong site.yaml')
    .addOption(
      new Option('--format <dạng>', 'dạng của các thông báo').choices(['text', 'json', 'github']).default('text'),
    )
}

/** Folders count from the current one. */
export function optionsOf(given: Given): Options {
  return {
    root: resolve(given.root),
    out: resolve(given.out),
    cache: resolve(given.cache),
    now: given.now ?? Date.now(),
    baseUrl: given.baseUrl ?? (process.env.BANTIN_BASE_URL || null),
    format: given.format,
  }
}

function instant(written: string): number {
  const moment = parseMoment(written)
  if ('instant' in moment) return moment.instant
  throw new InvalidArgumentError(`${moment.message} ${moment.remedy}`)
}
