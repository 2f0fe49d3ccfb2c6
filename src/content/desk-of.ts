import { prefixOf } from '../domain/site.ts'
import { localityUnits } from '../gazetteer/localities.ts'
import { type PlaceIndex, placeIndex } from '../gazetteer/place-index.ts'
import type { Desk, ReadingSettings } from './desk.ts'
import { categoryFinder } from './labels.ts'
import { createMarkdown } from './markdown.ts'
import { mediaLibrary } from './media.ts'
import { referenceFinder } from './references.ts'
import type { PictureCare } from './rendition-of.ts'
import type { Walk } from './walk.ts'

interface Material {
  readonly root: string
  readonly site: ReadingSettings
  readonly isProvinceFaulty: boolean
  readonly walk: Walk
  readonly provinces: PlaceIndex
  readonly pictureCare?: PictureCare | undefined
}

/** What the items of a bulletin are read with. */
export function deskOf({ root, site, isProvinceFaulty, walk, provinces, pictureCare }: Material): Desk {
  return {
    site,
    isProvinceFaulty,
    provinces,
    localities: placeIndex(localityUnits(site.localities)),
    findCategory: categoryFinder(site.categories),
    findReference: referenceFinder(new Set(walk.articles.map(({ path }) => path))),
    library: mediaLibrary(root, pictureCare),
    markdown: createMarkdown({ basePath: prefixOf(site), baseUrl: site.baseUrl }),
  }
}
