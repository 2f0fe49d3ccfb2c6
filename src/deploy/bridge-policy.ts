import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { textIfThere } from '../press/text-if-there.ts'
import { withScratch } from '../press/with-scratch.ts'
import { outputPath } from '../routes/route.ts'
import type { Change } from './change.ts'
import type { Target } from './target.ts'

/** Files by which servers send the policy of the pages. */
const SENT: ReadonlySet<string> = new Set(['/_host/nginx/policy.map', '/_host/caddy/policy.map', '/.htaccess'])

interface Bridging {
  readonly change: Change
  /** Folder of this machine that holds what is to be published. */
  readonly tree: string
  /** Folder of the target under which replaced files are kept; null throws them away. */
  readonly keep: string | null
}

/**
 * Lets servers send a policy that styles old and new pages, for as long as they stand beside each other: each holds the
 * style sheet of its version, which the policy names by its hash. The policy of the new ones alone comes with the last
 * step.
 *
 * @returns true when there is something that servers need a moment to read.
 */
export async function bridgePolicy(target: Target, { change, tree, keep }: Bridging): Promise<boolean> {
  const paths = [...change.changed, ...change.doubtful].filter((url) => SENT.has(url)).map(outputPath)
  if (paths.length === 0) return false
  return withScratch(async (folder) => {
    await target.fetch(paths, '', folder)
    const bridged = paths.filter((path) => {
      const before = textIfThere(join(folder, path)) ?? ''
      const after = readFileSync(join(tree, path), 'utf8')
      const both = withStylesOf(before, after)
      if (before === '' || both === before || both === after) return false
      writeFileSync(join(folder, path), both)
      return true
    })
    if (bridged.length > 0) await target.put(bridged, { tree: folder, keep, isMissingOnly: false })
    return bridged.length > 0
  })
}

const STYLES = /(?<=style-src )'sha256-[^']+'(?: 'sha256-[^']+')*/u

function withStylesOf(before: string, after: string): string {
  const named = (text: string): readonly string[] => STYLES.exec(text)?.[0].split(' ') ?? []
  return after.replace(STYLES, [...new Set([...named(after), ...named(before)])].join(' '))
}
