import { resolve, sep } from 'node:path'

import { folderTarget } from './folder-target.ts'
import { withRetries } from './retries.ts'
import { DeployError, type Target } from './target.ts'

/**
 * The target that an operator named, tried again when it fails for a moment.
 *
 * @param written a folder.
 * @param out the output folder, which cannot be its own target.
 * @throws DeployError when it is that folder, or in it, or around it.
 * @example targetOf('/srv/ban-tin', '/srv/git/dist')
 */
export function targetOf(written: string, out: string): Target {
  const folder = resolve(written)
  if (isIn(folder, out) || isIn(out, folder)) {
    throw new DeployError('usage', `Không đăng vào chính thư mục dựng “${out}” được. Chọn nơi khác bằng --target.`)
  }
  return withRetries(folderTarget(folder))
}

function isIn(folder: string, other: string): boolean {
  return `${folder}${sep}`.startsWith(`${other}${sep}`)
}
