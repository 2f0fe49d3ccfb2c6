import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { digest } from '../domain/digest.ts'
import type { ChromeProps, PageProps } from '../routes/props.ts'
import { compileLayouts } from './compile-layouts.ts'
import { packageRoot } from './package-root.ts'

/** Layouts ready to render with. */
export interface Layouts {
  /** Address of the compiled module, to import: from this thread or another. */
  readonly address: string
  /** Hash of its code, hex. */
  readonly digest: string
}

/** The module of the layouts: `layouts/render-page.tsx`, compiled. */
interface LayoutModule {
  readonly renderPage: (props: PageProps, chrome: ChromeProps) => string
}

/** Where `prepare` puts Bantin's own layouts, compiled. */
export const COMPILED_LAYOUTS = '.compiled/layouts.js'

/**
 * The layouts of a bulletin: Bantin's, with each file that the bulletin's own `layouts/` folder holds under the same
 * name in place of Bantin's.
 *
 * @param root folder of the bulletin.
 * @throws LayoutError when a layout cannot be compiled.
 */
export async function layoutsOf(root: string): Promise<Layouts> {
  const own = join(root, 'layouts')
  if (existsSync(own)) {
    const code = await compileLayouts(own)
    return { address: `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`, digest: digest(code) }
  }
  const file = join(packageRoot(), COMPILED_LAYOUTS)
  return { address: pathToFileURL(file).href, digest: digest(readFileSync(file)) }
}

/** Imports compiled layouts; the same address is imported once. */
export async function openLayouts(address: string): Promise<LayoutModule> {
  return (await import(address)) as LayoutModule
}
