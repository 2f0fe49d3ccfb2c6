import { join } from 'node:path'

import { packageRoot } from '../eleventy/package-root.ts'
import { writeGallery } from '../eleventy/write-gallery.ts'

/** Writes the component gallery of Bantin's layouts into `.cache/gallery`: what `npm run gallery` runs. */
const folder = join(packageRoot(), '.cache/gallery')
await writeGallery(folder, join(packageRoot(), 'layouts'))
console.log(`Mở bằng một máy chủ tệp tĩnh: ${folder}`)
