import { readFileSync } from 'node:fs'

import manifest from '../../package.json' with { type: 'json' }
import { otherEngine } from '../content/pinned-engine.ts'
import { digestOf, digest } from '../domain/digest.ts'
import { formatProblem } from '../domain/problem.ts'
import type { Given } from './options.ts'
import { UsageError } from './usage-error.ts'

/** Version of Bantin, as in its `package.json`. */
export function engineVersion(): string {
  return manifest.version
}

/**
 * Digest of the code that makes pages besides the layouts: this program with all that is compiled into it, Node's
 * major version and ICU, by which names are sorted.
 */
export function engineDigest(): string {
  const { node, icu = '', unicode = '' } = process.versions
  return digestOf([digest(readFileSync(import.meta.filename)), node.split('.')[0] ?? '', icu, unicode])
}

/** @throws UsageError when the bulletin asks for another version of Bantin. */
export function refuseOtherEngine({ root }: Pick<Given, 'root'>): void {
  const problem = otherEngine(root, engineVersion())
  if (problem !== null) throw new UsageError(formatProblem(problem))
}
