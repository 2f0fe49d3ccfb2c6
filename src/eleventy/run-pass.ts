import { join } from 'node:path'

import type { UserConfig } from '@11ty/eleventy'

import { type Printed, printPage } from '../press/order.ts'
import { packageRoot } from './package-root.ts'
import type { Pass } from './pass.ts'

/** Eleventy's configuration, bound to what one pass renders: the default export of `.eleventy.ts`. */
export type Configure = (eleventy: UserConfig, pass: Pass) => Promise<object>

/**
 * Runs one pass and writes its pages where they are ordered. Eleventy takes 0.3 s of CPU to load, so it is loaded only
 * when there is something to render.
 *
 * @throws what a layout throws.
 */
export async function runPass(pass: Pass, configure: Configure): Promise<readonly Printed[]> {
  const { Eleventy } = await import('@11ty/eleventy')
  const eleventy = new Eleventy(join(packageRoot(), 'layouts'), join(packageRoot(), 'dist'), {
    quietMode: true,
    configPath: null,
    config: (userConfig) => configure(userConfig, pass),
  })
  eleventy.logger.overrideLogger(false)
  const pages = new Map(pass.pages.map((page) => [page.url, page]))
  return (await eleventy.toJSON()).map(({ url, content }) => {
    const page = pages.get(url)
    if (page === undefined) throw new Error(`Eleventy made a page that was not asked for: ${url}`)
    return printPage(page, content)
  })
}
