import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'

import { type Command, InvalidArgumentError, Option } from 'commander'

import { parseMoment } from '../content/dates.ts'
import { parseBaseUrl } from '../content/web-address.ts'
import { UsageError } from './usage-error.ts'

/** What a bulletin can do without, and what takes time to make. */
export const EXTRAS = ['search', 'cards', 'images', 'precompression'] as const

export type Extra = (typeof EXTRAS)[number]

/** What every command takes, as given. */
export interface Given {
  readonly root: string
  readonly out: string
  readonly cache: string
  /** Milliseconds since 1970-01-01T00:00Z; undefined is the instant at which the command runs. */
  readonly now?: number
  readonly baseUrl?: string
  readonly format: 'text' | 'json' | 'github'
  readonly jobs: number
  readonly paranoid?: boolean
  readonly without: readonly Extra[]
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
  /** Threads that render at most. */
  readonly jobs: number
  /** Opens every file, whatever the disk says of it. */
  readonly isParanoid: boolean
  /** What is left out; without `images` each picture is published once. */
  readonly without: ReadonlySet<Extra>
}

export interface BuildOptions extends Options {
  /** File for the delta; null is `delta.json` in the cache. */
  readonly delta: string | null
  /** Address of a page to tell why it was made again; null for none. */
  readonly explain: string | null
  /** Compresses text files for the host, whatever `site.yaml` says. */
  readonly precompress: boolean
  /** Publishes the newest valid version of a file with a fault, and everything else. */
  readonly holdInvalid: boolean
}

/** Adds the options that every command takes. */
export function withCommonOptions(command: Command): Command {
  return withReadingOptions(command).addOption(
    new Option('--format <dạng>', 'dạng của các thông báo').choices(['text', 'json', 'github']).default('text'),
  )
}

/** All of them but the format, for commands that have other ones. */
export function withReadingOptions(command: Command): Command {
  return command
    .option('--root <thư mục>', 'thư mục của bản tin, nơi có articles/ và site.yaml', '.')
    .option('--out <thư mục>', 'nơi ghi trang web', 'dist')
    .option('--cache <thư mục>', 'nơi để dữ liệu tạm, xóa lúc nào cũng được', '.cache')
    .option('--now <lúc>', 'dựng như ở lúc này, ví dụ 2026-11-23T08:00+07:00', instant)
    .option('--base-url <địa chỉ>', 'địa chỉ của bản tin trên mạng, thay cho url trong site.yaml')
    .option('--jobs <số>', 'số luồng dựng trang cùng lúc', wholeNumber, availableParallelism())
    .option('--without <các phần>', `bỏ bớt cho nhanh, cách nhau dấu phẩy: ${EXTRAS.join(', ')}`, extras, [])
    .option('--paranoid', 'đọc lại mọi tệp, không tin ngày sửa của tệp')
}

/**
 * Folders count from the current one.
 *
 * @throws UsageError when the address of the bulletin is none.
 */
export function optionsOf(given: Given): Options {
  return {
    root: resolve(given.root),
    out: resolve(given.out),
    cache: resolve(given.cache),
    now: given.now ?? Date.now(),
    baseUrl: baseUrlOf(given.baseUrl),
    format: given.format,
    jobs: given.jobs,
    isParanoid: given.paranoid === true,
    without: new Set(given.without),
  }
}

function baseUrlOf(given: string | undefined): string | null {
  const [name, written] =
    given === undefined ? ['BANTIN_BASE_URL', process.env.BANTIN_BASE_URL ?? ''] : ['--base-url', given]
  if (given === undefined && written === '') return null
  const url = parseBaseUrl(written)
  if (typeof url === 'string') return url
  throw new UsageError(`${name}: ${url.message} ${url.remedy}`)
}

/** A port to serve at; 0 leaves the choice to the system. */
export function port(written: string): number {
  if (/^\d{1,5}$/u.test(written) && Number(written) < 65_536) return Number(written)
  throw new InvalidArgumentError('Viết một số từ 0 đến 65535.')
}

function wholeNumber(written: string): number {
  if (/^[1-9]\d?$/u.test(written)) return Number(written)
  throw new InvalidArgumentError('Viết một số từ 1 đến 99.')
}

function instant(written: string): number {
  const moment = parseMoment(written)
  if ('instant' in moment) return moment.instant
  throw new InvalidArgumentError(`${moment.message} ${moment.remedy}`)
}

function extras(written: string): readonly Extra[] {
  return written.split(',').map((part) => {
    const extra = EXTRAS.find((name) => name === part.trim())
    if (extra !== undefined) return extra
    throw new InvalidArgumentError(`“${part}” không có trong các phần bỏ được: ${EXTRAS.join(', ')}.`)
  })
}
