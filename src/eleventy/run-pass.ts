import { join } from 'node:path'

import type { UserConfig } from '@11ty/eleventy'

import { type Printed, printPage } from '../press/order.ts'
import { packageRoot } from './package-root.ts'
import type { BoundPass, Pass } from './pass.ts'

/** Eleventy's configuration, bound to what one pass renders: the default export of `.eleventy.ts`. */
export type Configure = (eleventy: UserConfig, pass: BoundPass) => Promise<object>

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
  // A page is written as soon as it is made, and only its checksum stays.
  const print: BoundPass['print'] = (page, content) => {
    const made = printPage(page, content)
    printed.push(made)
    return made.sha256
  }
  // In a folder of few files: Eleventy looks through its input for templates in every pass, and there are none.
  const eleventy = new Eleventy(join(packageRoot(), '.compiled'), join(packageRoot(), 'dist'), {
    quietMode: true,
    configPath: null,
    config: (userConfig) => configure(userConfig, { ...pass, print }),
  })
  eleventy.logger.overrideLogger(false)
  await eleventy.toJSON()
  return printed
}
