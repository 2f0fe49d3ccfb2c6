import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

import { hasCode } from '../domain/system-error.ts'
import { nfc } from '../domain/text.ts'
import { gitParts } from './git.ts'
import { setField } from './edit-yaml.ts'
import type { MigratedBulletin } from './migrate.ts'
import { otherEngine } from './pinned-engine.ts'
import { SITE_FILE } from './site-settings.ts'
import { ARTICLES, walkArticles } from './walk.ts'

/** Files that are migrated and have changes which git does not hold; none where there is no git. */
export function uncommitted(root: string): readonly string[] {
  const lines = gitParts(root, ['status', '--porcelain', '-z', '--no-renames', '--', ARTICLES, SITE_FILE]) ?? []
  return lines.map((line) => line.slice(3))
}

/**
 * Writes a migrated bulletin in its place, and the running version where one is pinned. Each file is replaced at once,
 * and `site.yaml`, which tells the schema, last: cut off, it is done again from the start.
 *
 * @returns the files that were written, by path from the root.
 */
export function writeMigrated(root: string, { files }: MigratedBulletin, engine: string): readonly string[] {
  const disks = new Map(walkArticles(root).articles.map(({ path, disk }) => [path, disk]))
  const settings = join(root, SITE_FILE)
  const { [SITE_FILE]: site = null, ...texts } = Object.fromEntries(files)
  for (const [path, text] of Object.entries(texts)) replace(disks.get(path) ?? join(root, path), text)
  const pinned =
    otherEngine(root, engine) === null ? site : setField(site ?? readFileSync(settings, 'utf8'), 'engine', engine)
  if (pinned !== null) replace(settings, pinned)
  return [...Object.keys(texts), ...(pinned === null ? [] : [SITE_FILE])]
}

function replace(file: string, text: string): void {
  const target = existsSync(file) ? realpathSync(file) : file
  const draft = `${target}.bantin-new`
  writeFileSync(draft, text, { mode: statSync(target, { throwIfNoEntry: false })?.mode ?? 0o644 })
  renameSync(draft, target)
}

interface Copying {
  /** New texts by path from the root. */
  readonly files: ReadonlyMap<string, string>
  readonly to: string
  /** Folders that are left out, absolute. */
  readonly without: readonly string[]
}

/** A bulletin with some of its texts migrated, in another folder. What stays as it is shares its bytes where it can. */
export function copyMigrated(root: string, { files, to, without }: Copying): void {
  const enter = (folder: string): void => {
    mkdirSync(join(to, folder), { recursive: true })
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      const [from, copy] = [join(root, path), join(to, path)]
      if (files.has(nfc(path)) || path === '.git' || without.includes(from)) continue
      if (entry.isSymbolicLink() || path === 'node_modules')
        symlinkSync(existsSync(from) ? realpathSync(from) : from, copy)
      else if (entry.isDirectory()) enter(path)
      else if (entry.isFile()) share(from, copy)
    }
  }
  enter('')
  for (const [path, text] of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), text)
  }
}

function share(from: string, copy: string): void {
  try {
    linkSync(from, copy)
  } catch (error) {
    if (!hasCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP')) throw error
    copyFileSync(from, copy)
  }
}
