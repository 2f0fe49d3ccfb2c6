import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Problem } from '../domain/problem.ts'
import { SITE_FILE } from './site-settings.ts'
import { readTextFile } from './text-file.ts'
import { quoted } from './told.ts'
import { isVersion } from './version-fields.ts'
import { isGroup, parseYaml } from './yaml-source.ts'

/**
 * What is wrong when a bulletin asks for another version of Bantin than the one that runs; null when it does not, or when
 * its settings cannot be read: that is told by who reads them all.
 */
export function otherEngine(root: string, running: string): Problem | null {
  const file = join(root, SITE_FILE)
  const text = existsSync(file) ? readTextFile(file) : ''
  if (typeof text !== 'string') return null
  const { source } = parseYaml(text, 1)
  const pinned = source.value !== null && isGroup(source.value) ? source.value.engine : null
  if (typeof pinned !== 'string' || !isVersion(pinned) || pinned === running) return null
  return {
    ...{ severity: 'error', code: 'other-engine', file: SITE_FILE, ...source.keyPositionOf(['engine']) },
    message: `Bản tin này ghim Bantin ${quoted(pinned)}, còn đang chạy Bantin ${running}.`,
    remedy:
      'Chạy đúng phiên bản đã ghim; muốn chuyển sang phiên bản đang chạy thì xem trước bằng ' +
      '“bantin upgrade --dry-run”, rồi chạy “bantin upgrade”.',
  }
}
