import type { UserConfig } from '@11ty/eleventy'

import { CONFIGURATION, defaults } from './src/eleventy/defaults.ts'
import { pages } from './src/eleventy/pages.ts'
import type { BoundPass } from './src/eleventy/pass.ts'
import { wholeSite } from './src/eleventy/whole-site.ts'

/**
 * The composition root. The command line binds each pass of a build to the pages that are stale; plain
 * `eleventy --config=.eleventy.ts` renders the bulletin of the current folder whole, in one pass.
 */
export default async function bantin(eleventy: UserConfig, bound: BoundPass | null = null): Promise<object> {
  const pass = bound ?? (await wholeSite(eleventy))
  eleventy.addPlugin(defaults, null)
  eleventy.addPlugin(pages, pass)
  return CONFIGURATION
}
