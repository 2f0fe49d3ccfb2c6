import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { makeFiles } from '../press/make-files.ts'
import { outputPath } from '../routes/route.ts'
import { inTurn } from './in-turn.ts'
import type { KnownBulletin } from './known-bulletin.ts'
import { makingOf } from './making.ts'
import type { Options } from './options.ts'

/** Makes the files of a site when they are asked for, as a build makes them. */
export interface PageMaker {
  /** Brings the file of a URL up to date; false when the site has none. */
  make(url: string, bulletin: Pick<KnownBulletin, 'site' | 'workspace'>): Promise<boolean>
  /** Forgets and removes what was made. */
  clear(): Promise<void>
}

/** Holds the lock. */
const MEMORY = '.bantin'

export function pageMaker({ root, out }: Pick<Options, 'root' | 'out'>): PageMaker {
  /** Fingerprints of the files that are there, by URL. */
  const made = new Map<string, string>()
  // A page does not wait until pictures are encoded.
  const [pages, pictures] = [inTurn(), inTurn()]
  return {
    async make(url, { site, workspace }) {
      const route = site.routeAt(url)
      if (route === null) return false
      const { kind, props, fingerprint } = route
      const turn = kind === 'image' || kind === 'card' ? pictures : pages
      await turn(async () => {
        if (made.get(url) === fingerprint) return
        const order = { url, props, file: join(out, outputPath(url)), published: null }
        await makeFiles([route], [order], makingOf(site.chromes, { root, jobs: 1 }, workspace))
        made.set(url, fingerprint)
      })
      return true
    },
    clear: () =>
      pages(() => {
        made.clear()
        for (const name of readdirSync(out)) {
          if (name !== MEMORY) rmSync(join(out, name), { recursive: true, force: true })
        }
        return Promise.resolve()
      }),
  }
}
