import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

import type { BuildFailure, Plugin } from 'esbuild'

import type { Problem } from '../domain/problem.ts'
import { bundleScript } from './bundle-script.ts'
import { filesRead } from './files-read.ts'
import { packageRoot } from './package-root.ts'
import { styleSheets } from './style-sheets.ts'

/** A layout that cannot be compiled, with what the compiler says of it. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super('Layouts cannot be compiled')
    this.problems = problems
  }
}

/** Layouts in one module without imports. */
export interface CompiledLayouts {
  /** JavaScript that exports `pagePieces`, `sheetOf` and `scripts`, the readers' scripts bundled. */
  readonly code: string
  /** Files that the bulletin's layouts import from elsewhere than its own and Bantin's `layouts/`; absolute. */
  readonly imported: readonly string[]
}

/**
 * Bundles the layouts.
 *
 * @param overrides folder whose files replace those of the same name; may be Bantin's own.
 * @param more exports besides: a statement of JavaScript, with paths from the folder of the layouts.
 * @throws LayoutError
 */
export async function compileLayouts(overrides: string, more = ''): Promise<CompiledLayouts> {
  const home = join(packageRoot(), 'layouts')
  const own = resolve(overrides)
  const read = new Set<string>()
  const plugins = { own: [ownFiles(home, own), filesRead(read)], sheets: styleSheets(read) }
  const code = await bundled(home, plugins, more).catch((failure: unknown) => {
    throw isFailure(failure) ? new LayoutError(problemsOf(failure, { home, root: dirname(own) })) : failure
  })
  const isElsewhere = (file: string): boolean =>
    ![home, own].some((folder) => isIn(file, folder)) && !file.split(sep).includes('node_modules')
  return { code, imported: [...read].filter(isElsewhere).sort() }
}

/** Stands for Preact. */
const TEXT_JSX = join(packageRoot(), 'src/eleventy/text-jsx.ts')

interface Plugins {
  /** Find files of the bulletin in the place of Bantin's, and note what is read. */
  readonly own: readonly Plugin[]
  readonly sheets: Plugin
}

async function bundled(home: string, { own, sheets }: Plugins, more: string): Promise<string> {
  const { build } = await import('esbuild')
  const [page, article, search, completions, worker, farewell] = await Promise.all([
    bundleScript('page', { home, format: 'esm', ownFiles: own }),
    bundleScript('article', { home, format: 'esm', ownFiles: own }),
    bundleScript('search/search', { home, format: 'esm', ownFiles: own }),
    bundleScript('search/completions', { home, format: 'esm', ownFiles: own }),
    bundleScript('worker', { home, format: 'iife', ownFiles: own }),
    bundleScript('farewell', { home, format: 'iife', ownFiles: own }),
  ])
  const contents = `export { pagePieces } from './render-page.tsx'
export { sheetOf } from './shell/sheet.ts'
export const scripts = ${JSON.stringify({ page, article, search, completions, worker, farewell })}
${more}`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: home, sourcefile: 'layouts.ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    // Names of files in comments would count from the current folder, and the code has to be the same from any.
    minifyWhitespace: true,
    absWorkingDir: home,
    plugins: [...own, sheets],
    alias: { 'preact/jsx-runtime': TEXT_JSX, preact: TEXT_JSX, 'preact-render-to-string': TEXT_JSX },
  })
  return outputFiles.map(({ text }) => text).join('')
}

/**
 * Puts the files of a bulletin in the place of Bantin's. A file that replaces one may import the one that it replaces,
 * as `bantin/layouts/<its name>`.
 */
function ownFiles(home: string, overrides: string): Plugin {
  return {
    name: 'own-files',
    setup({ onResolve }) {
      onResolve({ filter: /^bantin\// }, ({ path, importer }) => ({
        path: replacement(join(packageRoot(), path.slice('bantin/'.length)), importer),
      }))
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, importer }) => {
        const wanted = resolve(resolveDir, path)
        const found = replacement(inHome(wanted), importer)
        return path.endsWith('?inline') ? { path: plain(found), namespace: 'style-sheet' } : { path: found }
      })
    },
  }

  /** What a bulletin's file imports beside itself may be Bantin's. */
  function inHome(file: string): string {
    return isIn(file, overrides) && !existsSync(plain(file)) ? join(home, relative(overrides, file)) : file
  }

  function replacement(file: string, importer: string): string {
    if (!isIn(file, home)) return file
    const own = join(overrides, relative(home, file))
    return existsSync(plain(own)) && own !== importer ? own : file
  }
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + sep)
}

/** A path without the `?inline` that asks for the text of a style sheet. */
function plain(path: string): string {
  return path.replace(/\?inline$/u, '')
}

function isFailure(failure: unknown): failure is BuildFailure {
  return failure instanceof Error && 'errors' in failure && Array.isArray(failure.errors)
}

/** @param home what the compiler's names of files count from. */
function problemsOf(
  { errors }: BuildFailure,
  { home, root }: { readonly home: string; readonly root: string },
): readonly Problem[] {
  return errors.map(({ text, location }) => ({
    severity: 'error',
    code: 'layout',
    file: location === null ? 'layouts' : relative(root, resolve(home, location.file)),
    line: location?.line ?? 1,
    column: (location?.column ?? 0) + 1,
    message: `Bố cục không biên dịch được: ${text}.`,
    remedy: 'Sửa tệp bố cục này, hoặc xóa nó để dùng bố cục có sẵn.',
  }))
}
