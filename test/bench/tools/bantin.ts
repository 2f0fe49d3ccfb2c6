import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import manifest from '../../../package.json' with { type: 'json' }
import type { GeneratedFile } from '../generated-bulletin.ts'
import type { Command, Tool } from './tool.ts'

const PROGRAM = join(import.meta.dirname, '../../..', manifest.bin.bantin)

/** Later than any article, edits included. */
const NOW = '2027-01-01T00:00:00+07:00'

export interface BantinOptions {
  readonly name: string
  /** Holds the sources, the site and the cache. */
  readonly folder: string
  readonly siteYaml: GeneratedFile
  /** Added to every command. */
  readonly args: readonly string[]
}

export function bantin({ name, folder, siteYaml, args }: BantinOptions): Tool {
  const root = join(folder, 'bantin')
  const [out, cache] = [join(folder, name, 'out'), join(folder, name, 'cache')]
  const command = (verb: string): Command => {
    return [process.execPath, PROGRAM, verb, '--root', root, '--out', out, '--cache', cache, '--now', NOW, ...args]
  }
  return {
    name,
    version: manifest.version,
    root,
    out,
    absent: { full: [out, cache], always: [] },
    build: command('build'),
    serve: (port) => [...command('dev'), '--port', String(port)],
    articleFile: (article) => article,
    siteFiles: [siteYaml],
    layoutEdit: (mark) => ({
      path: 'layouts/shell/footer.tsx',
      text: [
        `import { Footer as Own, type FooterProps } from 'bantin/layouts/shell/footer.tsx'`,
        `export function Footer(props: FooterProps) {`,
        `  return <><p class="mark">${mark}</p><Own {...props} /></>`,
        `}\n`,
      ].join('\n'),
    }),
  }
}

/** Whether this version of Bantin knows an option. */
export function knows(option: string): boolean {
  return help().includes(`  ${option} `)
}

/** What of some parts this version of Bantin can leave out. */
export function removable(parts: readonly string[]): readonly string[] {
  const [, rest = ''] = help().split('--without ')
  const [paragraph = ''] = rest.split('\n  -')
  return parts.filter((part) => paragraph.includes(part))
}

function help(): string {
  return spawnSync(process.execPath, [PROGRAM, 'build', '--help'], { encoding: 'utf8' }).stdout
}
