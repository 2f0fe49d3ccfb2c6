import { existsSync } from 'node:fs'
import { relative, sep } from 'node:path'

import type { Content } from '../content/content.ts'
import { loadContent } from '../content/load.ts'
import { SITE_FILE } from '../content/site-settings.ts'
import { ARTICLES, MARKDOWN } from '../content/walk.ts'
import { hasErrors } from '../domain/problem.ts'
import { nfc } from '../domain/text.ts'
import { layoutsOf } from '../eleventy/layouts.ts'
import { planAgain, planContent, type PlannedSite } from '../routes/plan-site.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'
import { openWorkspace, planOptionsOf, type Workspace } from './workspace.ts'

/** A bulletin held in memory, all but the bodies. */
export interface KnownBulletin {
  readonly workspace: Workspace
  readonly content: Content
  readonly site: PlannedSite
  /** True when no page has come or gone since the one before. */
  readonly hasSamePages: boolean
}

/** Reads all of it. */
export async function readBulletin(options: Options, terminal: Terminal): Promise<KnownBulletin> {
  const workspace = await openWorkspace(options, terminal)
  const planOptions = planOptionsOf(options, workspace, { preview: true, terminal })
  const content = await loadContent(planOptions)
  return { workspace, content, site: planContent(content, planOptions), hasSamePages: false }
}

/**
 * The bulletin after files have changed: articles are read again by themselves, where that is enough. Null when none
 * of the files belongs to it.
 *
 * @param files absolute; without any, only the clock has moved.
 */
export async function changedBulletin(
  known: KnownBulletin,
  files: readonly string[],
  { options, terminal }: { readonly options: Options; readonly terminal: Terminal },
): Promise<KnownBulletin | null> {
  const { root } = options
  const changes = files.map((file) => ({ path: pathOf(file, root), kind: kindOf(file, root, known) }))
  const has = (kind: ChangeKind): boolean => changes.some((change) => change.kind === kind)
  if (changes.length > 0 && changes.every(({ kind }) => kind === 'none')) return null
  const articles = changes.filter(({ kind }) => kind === 'article').map(({ path }) => path)
  const reread = has('other') ? null : await known.content.reread(new Set(articles))
  if (reread === null) return readBulletin(options, terminal)
  const { content, fresh } = reread
  const { cache, layouts } = known.workspace
  const workspace = { ...known.workspace, layouts: has('layout') ? await layoutsOf(root, cache) : layouts }
  const planOptions = planOptionsOf(options, workspace, { preview: true, terminal })
  const isApart = fresh !== null && changes.length > 0 && canPlanAgain(known.site, options.now)
  const site = isApart ? planAgain(known.site, { content, fresh }, planOptions) : planContent(content, planOptions)
  return { workspace, content, site, hasSamePages: isApart }
}

/** What has faults, or what is due, may stand elsewhere now. */
function canPlanAgain({ problems, due }: PlannedSite, now: number): boolean {
  return !hasErrors(problems) && (due === null || now < due)
}

/** What a changed file asks for: nothing, reading an article again, compiling layouts, or reading all again. */
type ChangeKind = 'none' | 'article' | 'layout' | 'other'

function kindOf(file: string, root: string, { workspace: { snapshot, layouts }, site }: KnownBulletin): ChangeKind {
  const path = pathOf(file, root)
  if (path.startsWith('layouts/') || layouts.imported.includes(file)) return 'layout'
  if (path === SITE_FILE || site.sources.includes(path)) return 'other'
  if (!path.startsWith(`${ARTICLES}/`)) return hasErrors(site.problems) ? 'other' : 'none'
  const [wasThere, isThere] = [snapshot.keys.has(file), existsSync(file)]
  if (wasThere && isThere && MARKDOWN.test(path)) return 'article'
  return wasThere || isThere ? 'other' : 'none'
}

/** From the root, as `content/` writes it. */
function pathOf(file: string, root: string): string {
  return nfc(relative(root, file)).replaceAll(sep, '/')
}
