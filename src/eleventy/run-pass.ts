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
  // Without its hook into imports: a thread of its own, for configuration files that are edited meanwhile.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1'
  const { Eleventy } = await import('@11ty/eleventy')
  const printed: Printed[] = []
  // In a folder of few files: Eleventy looks through its input for templates in every pass, and there are none.
  const eleventy = new Eleventy(join(packageRoot(), '.compiled'), join(packageRoot(), 'dist'), {
    quietMode: true,
    configPath: null,
    config: async (userConfig) => {
      const configuration = await configure(userConfig, pass)
      userConfig.addPlugin(printer, { pass, tell: (page) => printed.push(page) })
      return configuration
    },
  })
  eleventy.logger.overrideLogger(false)
  await eleventy.toJSON()
  return printed
}

interface Printing {
  readonly pass: Pass
  readonly tell: (page: Printed) => void
}

/** Eleventy plugin, the last: a page is written as soon as it is made, and only its checksum stays. */
function printer(eleventy: UserConfig, { pass, tell }: Printing): void {
  const pages = new Map(pass.pages.map((page) => [page.url, page]))
  eleventy.addTransform('print', function (content) {
    const page = pages.get(this.url)
    if (page === undefined) throw new Error(`Eleventy made a page that was not asked for: ${this.url}`)
    const made = printPage(page, content)
    tell(made)
    return made.sha256
  })
}
