import { join } from 'node:path'

import manifest from '../../../package.json' with { type: 'json' }
import { factsOf } from '../facts.ts'
import { framed } from '../frame.ts'
import { articleFile } from '../front-matter.ts'
import type { GeneratedFile } from '../generated-bulletin.ts'
import { siteDataOf } from '../site-data.ts'
import { filesIn } from '../site-files.ts'
import type { Material, Tool } from './tool.ts'

const TEMPLATES = join(import.meta.dirname, '../eleventy')
const PROGRAM = join(import.meta.dirname, '../../../node_modules/@11ty/eleventy/cmd.cjs')
const FRAME = '_includes/base.njk'

export function eleventy(material: Material): Tool {
  const root = join(material.folder, 'eleventy')
  const out = join(root, 'public')
  const siteFiles = eleventySite(material)
  return {
    name: 'Eleventy',
    version: manifest.dependencies['@11ty/eleventy'],
    root,
    out,
    absent: { full: [out], always: [out] },
    build: [process.execPath, PROGRAM, '--quiet'],
    serve: (port) => [process.execPath, PROGRAM, '--quiet', '--serve', '--incremental', `--port=${String(port)}`],
    articleFile(article) {
      const facts = factsOf(article)
      const folder = facts.day.slice(0, 7).replace('-', '/')
      return { path: `articles/${folder}/${facts.slug}.md`, text: articleFile(facts, material.site) }
    },
    siteFiles,
    layoutEdit(mark) {
      const text = siteFiles.find(({ path }) => path === FRAME)?.text ?? ''
      return { path: FRAME, text: text.replace('<footer', `<p class="mark">${mark}</p><footer`) }
    },
  }
}

function eleventySite({ site, frame, staticFiles }: Material): readonly GeneratedFile[] {
  const literal = (html: string): string => `{% raw %}${html}{% endraw %}`
  const data = Object.entries({ ...siteDataOf(site), site: { name: site.name, url: site.url } })
  return [
    ...filesIn(TEMPLATES).map(({ path, text }) => ({ path, text: framed(text, frame, literal) })),
    ...data.map(([name, value]) => ({ path: `_data/${name}.json`, text: JSON.stringify(value) })),
    ...staticFiles.map(({ path, text }) => ({ path: `static/${path}`, text })),
  ]
}
