import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'esbuild'

import { compileLayouts } from '../eleventy/compile-layouts.ts'
import { COMPILED_LAYOUTS } from '../eleventy/layouts.ts'
import { COMPILED_WORKER } from '../eleventy/render-passes.ts'
import { packageRoot } from '../eleventy/package-root.ts'

/** Compiles the command line and the layouts into `.compiled/`: what `npm ci` runs, and what `bin` points to. */
const root = packageRoot()
const COMPILED_PROGRAM = '.compiled/bantin.js'

/** Packages that find files of their own beside themselves, and so cannot be bundled. */
const APART = ['@11ty/*', 'sharp', 'satori', '@resvg/resvg-js', 'esbuild', 'lightningcss', 'chokidar', 'piscina']

/** Bundled packages of the old module format ask for `require`. */
const BANNER = `#!/usr/bin/env node
import { createRequire as bantinRequire } from 'node:module'
const require = bantinRequire(import.meta.url)`

await build({
  entryPoints: {
    [nameOf(COMPILED_PROGRAM)]: join(root, 'src/cli/bantin.ts'),
    [nameOf(COMPILED_WORKER)]: join(root, 'src/cli/render-worker.ts'),
  },
  outdir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: APART,
  banner: { js: BANNER },
  legalComments: 'none',
  logLevel: 'warning',
})
chmodSync(join(root, COMPILED_PROGRAM), 0o755)
mkdirSync(join(root, '.compiled'), { recursive: true })
const { code } = await compileLayouts(join(root, 'layouts'))
writeFileSync(join(root, COMPILED_LAYOUTS), code)

/** As esbuild wants the name of an output file. */
function nameOf(file: string): string {
  return file.replace(/\.js$/u, '')
}
