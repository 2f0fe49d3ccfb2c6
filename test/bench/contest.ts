import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { factsOf } from './facts.ts'
import { frameOf } from './frame.ts'
import { generatedBulletin, type GeneratedFile } from './generated-bulletin.ts'
import { measured } from './measure.ts'
import type { BenchOptions } from './options.ts'
import { filesIn, writeFiles } from './site-files.ts'
import { siteFactsOf } from './site-facts.ts'
import { bantin, knows, removable } from './tools/bantin.ts'
import { eleventy } from './tools/eleventy.ts'
import { hugo, hugoVersion } from './tools/hugo.ts'
import type { Material, Tool } from './tools/tool.ts'

/** The generators with the same bulletin before each of them. */
export interface Contest {
  /** Holds all of it. */
  readonly folder: string
  /** Bantin first; others that are chosen and installed behind it. */
  readonly tools: readonly Tool[]
  /** Bantin with one thread: measured in full builds only; null where it has no such option. */
  readonly oneThread: Tool | null
  /** In Bantin's form, oldest first. */
  readonly articles: readonly GeneratedFile[]
  /** What Bantin leaves out. */
  readonly without: readonly string[]
}

/** Files that Bantin writes and the others serve as they are. */
const STATIC = ['favicon.svg', 'site.webmanifest', 'robots.txt']

/** Writes the sources of every site. */
export function contestIn(
  folder: string,
  options: Pick<BenchOptions, 'articles' | 'seed' | 'tools' | 'without'>,
): Contest {
  const [siteYaml, ...articles] = generatedBulletin(options)
  if (siteYaml === undefined) throw new Error('The generator made nothing')
  const without = removable(options.without)
  const args = without.length > 0 ? ['--without', without.join(',')] : []
  const own = { folder, siteYaml, args }
  const material = materialOf(folder, { siteYaml, articles, args })
  const others = options.tools.flatMap((name) => otherTool(name, material))
  const tools = [bantin({ ...own, name: 'Bantin' }), ...others]
  for (const tool of tools) {
    mkdirSync(tool.root, { recursive: true })
    writeFiles(tool.root, [...tool.siteFiles, ...articles.map(tool.articleFile)])
  }
  const oneThread = knows('--jobs') ? bantin({ ...own, name: 'Bantin --jobs 1', args: [...args, '--jobs', '1'] }) : null
  return { folder, tools, oneThread, articles, without }
}

function otherTool(name: string, material: Material): readonly Tool[] {
  if (name === 'eleventy') return [eleventy(material)]
  if (name !== 'hugo') return []
  const version = hugoVersion()
  if (version === null) console.error('Hugo is not installed (Debian package “hugo”): measured without it.')
  return version === null ? [] : [hugo(material, version)]
}

interface Bulletin {
  readonly siteYaml: GeneratedFile
  readonly articles: readonly GeneratedFile[]
  readonly args: readonly string[]
}

/** What the other sites take from Bantin's is read from a build of a few articles. */
function materialOf(folder: string, { siteYaml, articles, args }: Bulletin): Material {
  const probe = bantin({ name: 'probe', folder: join(folder, 'probe'), siteYaml, args })
  writeFiles(probe.root, [siteYaml, ...articles.slice(-3)])
  measured(probe.build, probe.root)
  const built = filesIn(probe.out)
  const textOf = (path: string): string => readFileSync(join(probe.out, path), 'utf8')
  const article = built.find(({ path }) => /^\d{4}\/\d{2}\/[^/]+\/index\.html$/u.test(path))
  const frame = frameOf(article?.text ?? '', textOf('index.html'))
  rmSync(join(folder, 'probe'), { recursive: true })
  return {
    folder,
    site: siteFactsOf(articles.map(factsOf)),
    frame,
    staticFiles: built.filter(({ path }) => STATIC.includes(path)),
  }
}
