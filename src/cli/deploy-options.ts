import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

import { type Command, InvalidArgumentError } from 'commander'

import { readSite } from '../content/site-settings.ts'
import type { Holder } from '../deploy/claim.ts'
import type { DeployOptions } from '../deploy/deploy.ts'
import type { Target } from '../deploy/target.ts'
import { targetOf } from '../deploy/target-of.ts'
import { openTree } from '../deploy/tree.ts'
import type { Host } from '../domain/host.ts'
import type { Site } from '../domain/site.ts'
import { placeIndex } from '../gazetteer/place-index.ts'
import { cities, provinces } from '../gazetteer/provinces.ts'
import type { Options } from './options.ts'
import { purgeOf } from './purge-settings.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** What commands that publish are given besides the common options. */
export interface PublishGiven {
  readonly target?: string
  readonly dryRun?: boolean
  readonly allowRemovals?: boolean
  readonly takeOver?: boolean
  readonly keep: number
  readonly grace: number
}

export function withPublishOptions(command: Command): Command {
  return command
    .option(
      '--target <nơi>',
      'nơi đăng: thư mục, rsync:<máy>:<thư mục> hoặc rclone:<kho>; không ghi thì lấy ở BANTIN_TARGET',
    )
    .option('--dry-run', 'chỉ nói sẽ làm gì, không đụng tới nơi đăng')
    .option('--allow-removals', 'cho phép xóa nhiều trang trong một lần')
    .option('--take-over', 'đăng đè lên nơi có sẵn tệp không phải của Bantin')
    .option('--keep <số>', 'giữ bao nhiêu lần đăng để quay lại được', count, 10)
    .option('--grace <giây>', 'đợi bao lâu trước khi xóa tệp cũ, cho người đang mở trang', count, 3)
}

function count(written: string): number {
  if (/^\d{1,3}$/u.test(written)) return Number(written)
  throw new InvalidArgumentError('Viết một số từ 0 đến 999.')
}

/** Where a command publishes, and how. */
export interface Publishing {
  readonly target: Target
  /** What the bulletin is published on, as `site.yaml` has it. */
  readonly host: Host | null
  readonly options: DeployOptions
}

interface Publishers {
  readonly terminal: Terminal
  /** Folder of this machine that is there as long as the target is used. */
  readonly scratch: string
}

/** @throws UsageError when no target is named, or caches are named by half. */
export function publishingOf(given: PublishGiven, common: Options, { terminal, scratch }: Publishers): Publishing {
  const written = given.target ?? process.env.BANTIN_TARGET ?? ''
  if (written === '') throw new UsageError('Chưa nói đăng ở đâu. Thêm --target, ví dụ --target /srv/ban-tin.')
  const purge = purgeOf(process.env)
  const { host, withdrawn } = settingsOf(common)
  return {
    host,
    target: targetOf(written, { out: common.out, shell: process.env.RSYNC_RSH, scratch }),
    options: {
      now: common.now,
      holder: thisProcess(),
      isDryRun: given.dryRun === true,
      isParanoid: common.isParanoid,
      allowsRemovals: given.allowRemovals === true,
      withdrawn,
      takesOver: given.takeOver === true,
      keep: given.keep,
      grace: given.grace * 1000,
      purge: (urls) => (purge === null ? Promise.resolve() : purge(urls.map(absolute(common)))),
      onProgress: (done, total) => {
        terminal.progress('Đăng', done, total)
      },
    },
  }
}

function settingsOf({ root, baseUrl }: Options): Site {
  return readSite({ root, baseUrl, provinces: placeIndex(provinces(), cities()) }).site
}

function absolute({ baseUrl, out }: Options): (url: string) => string {
  const base = baseUrl ?? openTree(out).baseUrl
  return (url) => `${base.replace(/\/$/u, '')}${url}`
}

function thisProcess(): Holder {
  return { host: hostname().replace(/\s/gu, '-'), pid: process.pid, token: randomUUID(), isAlive, clock: Date.now }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
