import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { build, type Plugin, type StdinOptions } from 'esbuild'

import { withScratch } from '../press/with-scratch.ts'
import { compileLayouts } from '../eleventy/compile-layouts.ts'
import { COMPILED_LAYOUTS } from '../eleventy/layouts.ts'
import { COMPILED_WORKER } from '../eleventy/crew.ts'
import { packageRoot } from '../eleventy/package-root.ts'
import { ELEVENTY, LOAD } from './open-program.ts'

/**
 * Compiles the command line and the layouts into `.compiled/`: what `npm ci` runs, and what `bin` points to. Bantin and
 * Eleventy become one file, so that no start looks for a thousand.
 */
const root = packageRoot()
const COMPILED = '.compiled'
const COMPILED_PROGRAM = `${COMPILED}/bantin.js`

/** Packages that find files of their own beside themselves, and so cannot be bundled. */
const APART = [
  ...['@11ty/eleventy-dev-server', '@11ty/eleventy-img', '@resvg/resvg-js', 'chokidar', 'esbuild', 'lightningcss'],
  ...['piscina', 'satori', 'sharp'],
]

/** The program is a script and no module: V8 keeps compiled code of scripts only. */
const OWN_PLACE = `const bantinUrl = require('node:url').pathToFileURL(__filename).href`

/** A script that V8 takes from what was kept may not import by itself: it is handed the means. */
const IMPORT = /(?<![.\w$])import\(/gu

/** Eleventy reads its own `package.json` beside itself. */
const ELEVENTY_PACKAGE: Plugin = {
  name: 'eleventy-package',
  setup({ onLoad }) {
    onLoad({ filter: /eleventy\/src\/Util\/ImportJsonSync\.js$/ }, ({ path }) => {
      const call = 'importJsonSync(filePath);\n}\n\nfunction getModulePackageJson'
      const text = readFileSync(path, 'utf8')
      if (!text.includes(call)) throw new Error(`Eleventy reads its package.json otherwise now: ${path}`)
      const contents = text.replace(call, call.replace('importJsonSync(filePath)', 'ownPackage'))
      return { contents: `import ownPackage from '../../package.json'\n${contents}` }
    })
  },
}

rmSync(join(root, COMPILED), { recursive: true, force: true })
mkdirSync(join(root, COMPILED))
await compileScript('program', {
  contents: `export * from './program.ts'`,
  resolveDir: import.meta.dirname,
  loader: 'ts',
})
await compileScript('eleventy', { contents: `export { Eleventy } from '${ELEVENTY}'`, resolveDir: root })
await build({
  entryPoints: {
    [nameOf(COMPILED_PROGRAM)]: join(root, 'src/cli/start.ts'),
    [nameOf(COMPILED_WORKER)]: join(root, 'src/cli/start-worker.ts'),
    [`${COMPILED}/keep-code`]: join(root, 'src/cli/keep-code.ts'),
  },
  outdir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
})
chmodSync(join(root, COMPILED_PROGRAM), 0o755)
const { code } = await compileLayouts(join(root, 'layouts'))
writeFileSync(join(root, COMPILED_LAYOUTS), code)
await withScratch(keepCode)

async function compileScript(name: string, stdin: StdinOptions): Promise<void> {
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: [...APART, ...(name === 'eleventy' ? [] : [ELEVENTY])],
    define: {
      'import.meta.url': 'bantinUrl',
      'import.meta.filename': '__filename',
      'import.meta.dirname': '__dirname',
    },
    plugins: [ELEVENTY_PACKAGE],
    banner: { js: OWN_PLACE },
    legalComments: 'none',
    logLevel: 'warning',
  })
  for (const { text } of outputFiles) {
    writeFileSync(join(root, COMPILED, `${name}.cjs`), text.replaceAll(IMPORT, `${LOAD}(`))
  }
}

/** As esbuild wants the name of an output file. */
function nameOf(file: string): string {
  return file.replace(/\.js$/u, '')
}

/** Has V8 compile what most builds need: one that reads a new article, on top of an earlier one. */
function keepCode(folder: string): Promise<void> {
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  const build = ['build', '--root', folder, '--out', join(folder, 'out'), '--cache', join(folder, 'cache')]
  const options = ['--now', '2026-06-01', '--without', 'cards,images']
  for (const [day, file] of ['bantin.js', 'keep-code.js'].entries()) {
    writeFileSync(join(articles, `bai-${String(day)}.md`), articleOf(day + 1))
    const { status, stderr } = spawnSync(process.execPath, [join(root, COMPILED, file), ...build, ...options])
    if (status !== 0) throw new Error(`The compiled program does not work: ${String(stderr)}`)
  }
  return Promise.resolve()
}

function articleOf(day: number): string {
  const lines = ['title: Xã đạt chuẩn', `date: 2026-01-0${String(day)}`, 'category: Tin', 'tags: [nông thôn]']
  return ['---', ...lines, 'province: Lào Cai', '---', '', '## Kết quả', '', '- **Đường** và *trường*.', ''].join('\n')
}
