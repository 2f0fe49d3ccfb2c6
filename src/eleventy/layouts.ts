import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

import { digest, digestOf } from '../domain/digest.ts'
import type { Presentation } from '../routes/presentation.ts'
import type { ChromeProps, PageProps } from '../routes/props.ts'
import { compileLayouts } from './compile-layouts.ts'
import { packageRoot } from './package-root.ts'

/** Layouts ready to render with. */
export interface Layouts {
  /** Address of the compiled module, to import: from this thread or another. */
  readonly address: string
  /** Hash of its code, hex. */
  readonly digest: string
  readonly presentation: Presentation
}

/** The module of the layouts, as `compileLayouts()` makes it. */
interface LayoutModule extends Omit<Presentation, 'digest'> {
  readonly renderPage: (props: PageProps, chrome: ChromeProps) => string
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
  if (!existsSync(own)) return opened(pathToFileURL(usual).href, digest(readFileSync(usual)))
  const code = await compiled(own, cache === null ? null : join(cache, 'layouts', `${sourcesDigest(own, usual)}.js`))
  return opened(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`, digest(code))
}

/** Compiling takes half a second of CPU: the same sources are compiled once. */
async function compiled(own: string, file: string | null): Promise<string> {
  const kept = file !== null && existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [hash, ...lines] = kept.split('\n')
  // What a build that was cut off, or two at once, may have left is not taken.
  if (kept !== '' && digest(lines.join('\n')) === hash) return lines.join('\n')
  const code = await compileLayouts(own)
  if (file === null) return code
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${String(process.pid)}`
  writeFileSync(draft, `${digest(code)}\n${code}`)
  renameSync(draft, file)
  forgetOldest(dirname(file))
  return code
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

async function opened(address: string, hash: string): Promise<Layouts> {
  const { sheetOf, scripts } = await openLayouts(address)
  return { address, digest: hash, presentation: { digest: hash, sheetOf, scripts } }
}

/** Imports compiled layouts; the same address is imported once. */
export async function openLayouts(address: string): Promise<LayoutModule> {
  return (await import(address)) as LayoutModule
}
