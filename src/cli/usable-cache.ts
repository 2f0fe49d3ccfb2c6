import { accessSync, constants, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { hasCode } from '../domain/system-error.ts'
import { makeFolder } from '../press/make-folder.ts'
import type { Terminal } from './terminal.ts'

/**
 * The cache folder, made when it is not there; null, with a notice, when nothing can be written to it. A new one tells
 * git to look past it: an editor who adds all files adds nothing of it.
 */
export function usableCache(cache: string, terminal: Terminal): string | null {
  try {
    makeFolder(cache)
    accessSync(cache, constants.W_OK)
    if (readdirSync(cache).length === 0) writeFileSync(join(cache, '.gitignore'), '*\n')
    return cache
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT')) throw error
    terminal.tell(
      `(nhắc) Không ghi được vào “${cache}”, nên lần này không dùng dữ liệu tạm. Chọn thư mục khác bằng --cache.`,
    )
    return null
  }
}
