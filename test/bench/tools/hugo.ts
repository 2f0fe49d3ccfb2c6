import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { factsOf } from '../facts.ts'
import { articleFile } from '../front-matter.ts'
import { filesIn } from '../site-files.ts'
import { hugoSite } from './hugo-site.ts'
import type { Material, Tool } from './tool.ts'

const TEMPLATES = join(import.meta.dirname, '../hugo')
const FRAME = 'layouts/_default/baseof.html'

/** Version of the installed Hugo; null where there is none. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return status === 0 ? (/v[\d.]+\S*/u.exec(stdout)?.[0] ?? 'unknown') : null
}

export function hugo({ folder, site, frame, staticFiles }: Material, version: string): Tool {
  const root = join(folder, 'hugo')
  const out = join(root, 'public')
  const siteFiles = hugoSite(filesIn(TEMPLATES), { site, frame, staticFiles })
  return {
    name: 'Hugo',
    version,
    root,
    out,
    // Hugo leaves pages that are gone.
    absent: { full: [out], always: [out] },
    build: ['hugo', '--quiet', '--buildFuture'],
    serve: (port) => ['hugo', 'server', '--quiet', '--buildFuture', '--bind', '127.0.0.1', '--port', String(port)],
    articleFile(article) {
      const facts = factsOf(article)
      const section = facts.categories[0]?.id ?? ''
      // Not beside the `_index.md` of the section: Hugo's server would read all of it again for one article.
      const folder = facts.day.slice(0, 7).replace('-', '/')
      return { path: `content/${section}/${folder}/${facts.slug}.md`, text: articleFile(facts, site) }
    },
    siteFiles,
    layoutEdit(mark) {
      const text = siteFiles.find(({ path }) => path === FRAME)?.text ?? ''
      return { path: FRAME, text: text.replace('<footer', `<p class="mark">${mark}</p><footer`) }
    },
  }
}
