import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'

import { bulletin, buildSite, type Files } from '../sites/build-site.ts'
import { openBrowser } from './browser.ts'
import { EVERYTHING } from './everything.ts'
import { serve } from './static-server.ts'

export interface OpenSite {
  readonly browser: Browser
  readonly origin: string
  /** The complete address of a URL. */
  at(url: string): string
}

/** A bulletin, that of everything by default, built and served for one test file, and a browser to look at it. */
export async function openEverything(files: Files = EVERYTHING): Promise<OpenSite> {
  const { out } = await buildSite({ root: bulletin(files) })
  const { origin, close } = await serve(out)
  afterAll(close)
  return { browser: await openBrowser(), origin, at: (url) => origin + url }
}
