import { sourceHash } from '../../src/domain/source-hash.ts'

export interface DataPolicyOptions {
  /** Content-Security-Policy of every page. */
  readonly policy: string
  /** `integrity` of the scripts that the page asks for. */
  readonly integrity: readonly string[]
  /** Data blocks of the page, as they stand in it. */
  readonly blocks: readonly string[]
}

/**
 * A second policy, of this page alone: of scripts and data only what the page names by hash. Browsers never run data
 * blocks, so that the first policy has nothing to say of them; checkers of HTML take them for code and miss their hash.
 * It stands apart so that the first policy is the same text in every page and in the headers.
 */
export function dataPolicy({ policy, integrity, blocks }: DataPolicyOptions): string {
  const scripts = /script-src [^;]+/u.exec(policy)?.[0] ?? "script-src 'none'"
  return [scripts, ...[...integrity, ...blocks.map(sourceHash)].map((name) => `'${name}'`)].join(' ')
}
