import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import sharp from 'sharp'

import { headersFile } from '../hosting/headers-file.ts'
import { pagePolicy } from '../hosting/policy.ts'
import { compileLayouts } from './compile-layouts.ts'

/** What `layouts/component-gallery.tsx` exports. */
interface GalleryModule {
  readonly galleryPages: (policyOf: typeof pagePolicy) => readonly { readonly path: string; readonly html: string }[]
}

/**
 * Writes the component gallery, a folder of pages to look at.
 *
 * @param layouts folder whose files replace those of Bantin's layouts; may be Bantin's own.
 */
export async function writeGallery(folder: string, layouts: string): Promise<void> {
  const { code } = await compileLayouts(layouts, "export { galleryPages } from './component-gallery.tsx'")
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  const { galleryPages } = (await import(address)) as GalleryModule
  const pages = galleryPages(pagePolicy)
  for (const { path, html } of pages) write(join(folder, path, 'index.html'), html)
  write(join(folder, '404.html'), pages.find(({ path }) => path === 'not-found/')?.html ?? '')
  write(join(folder, '_headers'), headersFile([{ pattern: '/*', headers: [['X-Content-Type-Options', 'nosniff']] }]))
  const pictures = new Set(pages.flatMap(({ html }) => html.match(/\/\d{4}\/\d{2}\/[^"\s?]+\.(?:png|webp)/gu) ?? []))
  for (const picture of pictures) write(join(folder, picture), await standIn(picture))
}

/** A plain area in the place of a picture of the examples. */
function standIn(path: string): Promise<Buffer> {
  const area = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7a9e7e' } })
  return path.endsWith('.webp') ? area.webp().toBuffer() : area.png().toBuffer()
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
