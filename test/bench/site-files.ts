import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

import type { GeneratedFile } from './generated-bulletin.ts'

/** Text files of a folder and of all below it. */
export function filesIn(folder: string): readonly GeneratedFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map(({ parentPath, name }) => {
    const file = join(parentPath, name)
    return { path: relative(folder, file), text: readFileSync(file, 'utf8') }
  })
}

/** Writes files under a folder, with the folders that they need. */
export function writeFiles(root: string, files: Iterable<GeneratedFile>): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
