import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { isMissing } from '../domain/system-error.ts'
import { editYaml, type FieldEdit, setField } from './edit-yaml.ts'
import { type Migration, MIGRATIONS } from './migrations.ts'
import { SITE_FILE } from './site-settings.ts'
import { walkArticles } from './walk.ts'
import { isGroup, parseYaml } from './yaml-source.ts'

/** A bulletin as a later schema has it: the steps to there, and the files that they change. */
export interface MigratedBulletin {
  readonly from: number
  readonly to: number
  readonly steps: readonly Migration[]
  /** New texts by path from the root; `site.yaml`, which tells the schema, is the last. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Brings a bulletin to the newest schema, in memory. Where the folder has it already, or has a later one than is known,
 * there are no steps. Files that are not UTF-8 stay: who reads them tells so.
 */
export function migrateBulletin(root: string, migrations: readonly Migration[] = MIGRATIONS): MigratedBulletin {
  const settings = textAt(join(root, SITE_FILE)) ?? ''
  const from = schemaOf(settings)
  const to = Math.max(from, 1 + migrations.length)
  const steps = migrations.slice(from - 1)
  if (steps.length === 0) return { from, to, steps, files: new Map() }
  const articles = walkArticles(root).articles.flatMap(({ path, disk }) => {
    const before = textAt(disk) ?? ''
    const after = migrateArticle(before, steps)
    return after === before ? [] : [[path, after] as const]
  })
  const site = editYaml(settings, editsOf(steps, 'settings'))
  return { from, to, steps, files: new Map([...articles, [SITE_FILE, setField(site, 'schema', String(to))]]) }
}

/** Front matter migrated, and nothing else of an article. */
export function migrateArticle(text: string, steps: readonly Migration[]): string {
  const { start = '', fields, rest = '' } = FRONT_MATTER.exec(text)?.groups ?? {}
  return fields === undefined ? text : start + editYaml(fields, editsOf(steps, 'articles')) + rest
}

const FRONT_MATTER = /^(?<start>\uFEFF?\s*---[ \t]*\r?\n)(?<fields>.*?)(?<rest>^---[ \t]*(?:\r?$.*|$))/msu

function editsOf(steps: readonly Migration[], of: 'settings' | 'articles'): readonly FieldEdit[] {
  return steps.flatMap((step) => step[of])
}

/** The schema that `site.yaml` names; 1 where it names none, or no number. */
function schemaOf(settings: string): number {
  const { value } = parseYaml(settings, 1).source
  const written = value !== null && isGroup(value) ? value.schema : null
  return typeof written === 'string' && /^[1-9]\d{0,5}$/u.test(written) ? Number(written) : 1
}

/** Null where there is no file, or it is not UTF-8. A byte order mark stays. */
function textAt(file: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch (error) {
    if (isMissing(error) || error instanceof TypeError) return null
    throw error
  }
}
