import { join } from 'node:path'

import { byPlace, type Problem } from '../domain/problem.ts'
import { placeIndex } from '../gazetteer/place-index.ts'
import { cities, provinces } from '../gazetteer/provinces.ts'
import { deskOf } from './desk-of.ts'
import { readItem } from './read-item.ts'
import { readSite, type SiteReading } from './site-settings.ts'

/** The settings of a bulletin, without reading its articles. */
export function settingsOf(root: string): SiteReading {
  return readSite({ root, baseUrl: null, provinces: placeIndex(provinces(), cities()) })
}

/**
 * What is wrong with one article by itself; how it stands to others is not looked at.
 *
 * @param path from the root of the bulletin.
 */
export function checkArticle(root: string, path: string): readonly Problem[] {
  const { site, isProvinceFaulty } = settingsOf(root)
  const walk = { files: [], articles: [{ path, disk: join(root, path) }], foreign: [], problems: [] }
  const desk = deskOf({ root, site, isProvinceFaulty, walk, provinces: placeIndex(provinces(), cities()) })
  return walk.articles.flatMap((found) => readItem(found, desk).problems).sort(byPlace)
}
