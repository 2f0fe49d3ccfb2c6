import { resolve, sep } from 'node:path'

import { folderTarget } from './folder-target.ts'
import { rcloneTarget } from './rclone-target.ts'
import { withRetries } from './retries.ts'
import { rsyncTarget } from './rsync-target.ts'
import { sshCommand } from './ssh-command.ts'
import { DeployError, type Target } from './target.ts'

/** What a target is reached with besides its name. */
export interface Reaching {
  /** The output folder, absolute: it cannot be its own target. */
  readonly out: string
  /** Command by which rsync reaches a server; undefined for SSH. */
  readonly shell?: string | undefined
  /** Folder of this machine that is there while the target is used. */
  readonly scratch: string
}

/**
 * The target that an operator named, tried again when it fails for a moment.
 *
 * @throws DeployError when it is the output folder, or in it, or around it.
 * @example targetOf('/srv/ban-tin', reaching)
 * @example targetOf('rsync:ban-tin@may-chu:/srv/ban-tin', reaching)
 * @example targetOf('rclone:kho:ban-tin', reaching)
 */
export function targetOf(written: string, { out, shell, scratch }: Reaching): Target {
  const [, kind, place = ''] = /^(rsync|rclone):(.+)$/u.exec(written) ?? []
  if (kind === 'rsync') return withRetries(rsyncTarget(place, sshCommand(shell, scratch)))
  if (kind === 'rclone') return withRetries(rcloneTarget(place))
  const folder = resolve(written)
  if (isIn(folder, out) || isIn(out, folder)) {
    throw new DeployError('usage', `Không đăng vào chính thư mục dựng “${out}” được. Chọn nơi khác bằng --target.`)
  }
  return withRetries(folderTarget(folder))
}

function isIn(folder: string, other: string): boolean {
  return `${folder}${sep}`.startsWith(`${other}${sep}`)
}
