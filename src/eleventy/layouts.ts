import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Piece } from '../../layouts/shell/piece.ts'
import { digest, digestOf } from '../domain/digest.ts'
import type { Presentation } from '../routes/presentation.ts'
import type { ChromeProps, PageProps } from '../routes/props.ts'
import { type CompiledLayouts, compileLayouts } from './compile-layouts.ts'
import { packageRoot } from './package-root.ts'

/** Layouts ready to render with. */
export interface Layouts {
  /** Address of the compiled module, to import: from this thread or another. */
  readonly address: string
  /** Hash of its code, hex. */
  readonly digest: string
  readonly presentation: Presentation
  /** Files that they import from outside any `layouts/`; absolute. */
  readonly imported: readonly string[]
}

/** The module of the layouts, as `compileLayouts()` makes it. */
interface LayoutModule extends Omit<Presentation, 'digest'> {
  readonly pagePieces: (props: PageProps, chrome: ChromeProps) => readonly Piece[]
}

/** Where `prepare` puts Bantin's own layouts, compiled. */
export const COMPILED_LAYOUTS = '.compiled/layouts.js'

/**
 * The layouts of a bulletin: Bantin's, with each file that the bulletin's own `layouts/` folder holds under the same
 * name in place of Bantin's.
 *
 * @param root folder of the bulletin.
 * @param cache folder that keeps what was compiled; null compiles each time.
 * @throws LayoutError when a layout cannot be compiled.
 */
export async function layoutsOf(root: string, cache: string | null): Promise<Layouts> {
  const own = join(root, 'layouts')
  const usual = join(packageRoot(), COMPILED_LAYOUTS)
  if (!existsSync(own)) return opened(pathToFileURL(usual).href, { code: readFileSync(usual, 'utf8'), imported: [] })
  const layouts = await compiled(own, cache === null ? null : join(cache, 'layouts', `${sourcesDigest(own, usual)}.js`))
  return opened(`data:text/javascript;base64,${Buffer.from(layouts.code).toString('base64')}`, layouts)
}

/** Compiling takes half a second of CPU: the same sources are compiled once. */
async function compiled(own: string, file: string | null): Promise<CompiledLayouts> {
  const kept = file === null ? null : keptLayouts(file)
  if (kept !== null) return kept
  const layouts = await compileLayouts(own)
  if (file === null) return layouts
  const text = [digestOfFiles(layouts.imported), layouts.imported.join('\0'), layouts.code].join('\n')
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${String(process.pid)}`
  writeFileSync(draft, `${digest(text)}\n${text}`)
  renameSync(draft, file)
  forgetOldest(dirname(file))
  return layouts
}

/** What was compiled before; null when there is none, when it was cut off, or when a file that it imports changed. */
function keptLayouts(file: string): CompiledLayouts | null {
  const [hash = '', ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const [sources, paths = '', ...code] = lines
  const imported = paths.split('\0').filter((path) => path !== '')
  const isWhole = lines.length > 0 && digest(lines.join('\n')) === hash
  return isWhole && digestOfFiles(imported) === sources ? { code: code.join('\n'), imported } : null
}

function digestOfFiles(files: readonly string[]): string {
  return digestOf(files.map((file) => (existsSync(file) ? digest(readFileSync(file)) : '')))
}

/** So many compiled layouts are kept, the newest: each edit makes one. */
const MOST = 8

function forgetOldest(folder: string): void {
  const ages = readdirSync(folder).map((name) => {
    const file = join(folder, name)
    return { file, written: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }
  })
  for (const { file } of ages.sort((a, b) => b.written - a.written).slice(MOST)) rmSync(file, { force: true })
}

/** Digest of a bulletin's own layouts, and of those of Bantin that stand for the rest. */
function sourcesDigest(own: string, usual: string): string {
  const files = readdirSync(own, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return digestOf([
    digest(readFileSync(usual)),
    ...files.flatMap((file) => [relative(own, file), digest(readFileSync(file))]),
  ])
}

async function opened(address: string, { code, imported }: CompiledLayouts): Promise<Layouts> {
  const { sheetOf, scripts } = await openLayouts(address)
  const hash = digest(code)
  return { address, digest: hash, presentation: { digest: hash, sheetOf, scripts }, imported }
}

/** Imports compiled layouts; the same address is imported once. */
export async function openLayouts(address: string): Promise<LayoutModule> {
  return (await import(address)) as LayoutModule
}
