import { join } from 'node:path'

import type { Output, UserConfig } from '@11ty/eleventy'

import type { Route } from '../routes/route.ts'
import { packageRoot } from './package-root.ts'
import { type Pass, pagesOf } from './pass.ts'

/** Eleventy's configuration, bound to what one pass renders: the default export of `.eleventy.ts`. */
export type Configure = (eleventy: UserConfig, pass: Pass) => Promise<object>

/** Pages that one pass renders: memory grows with it, and each pass costs some milliseconds. */
const PAGES_A_PASS = 1000

/**
 * Renders routes through Eleventy, pass by pass, so that never more than one pass of pages is in memory.
 *
 * @throws what a layout throws.
 */
export async function* renderPasses(
  routes: readonly Route[],
  { configure, ...shared }: Omit<Pass, 'pages'> & { readonly configure: Configure },
): AsyncGenerator<Output> {
  for (let start = 0; start < routes.length; start += PAGES_A_PASS) {
    const pages = pagesOf(routes.slice(start, start + PAGES_A_PASS))
    yield* await renderPass({ ...shared, pages }, configure)
  }
}

/**
 * Runs one pass. Nothing is written: the press decides what becomes of the output. Eleventy takes 0.3 s of CPU to
 * load, so it is loaded only when there is something to render.
 */
async function renderPass(pass: Pass, configure: Configure): Promise<readonly Output[]> {
  const { Eleventy } = await import('@11ty/eleventy')
  const input = join(packageRoot(), 'layouts')
  const eleventy = new Eleventy(input, join(packageRoot(), 'dist'), {
    quietMode: true,
    configPath: null,
    config: (userConfig) => configure(userConfig, pass),
  })
  return await eleventy.toJSON()
}
