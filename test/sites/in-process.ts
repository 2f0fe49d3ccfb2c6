import { buildCommand } from '../../src/cli/build-command.ts'
import type { Extra } from '../../src/cli/options.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

export interface QuickBuild {
  readonly root: string
  readonly out: string
  readonly cache: string
  readonly now: string
  readonly without?: readonly Extra[]
  readonly explain?: string
  readonly delta?: string
  readonly precompress?: boolean
}

/**
 * `bantin build` in this process: for tests that build a hundred times.
 *
 * @returns what it said.
 * @throws Error with that when it does not exit 0.
 */
export async function quickBuild(options: QuickBuild): Promise<string> {
  const { root, out, cache, now, without = [], explain = null, delta = null, precompress = false } = options
  const said: string[] = []
  const say = (text: string): void => void said.push(text)
  const terminal: Terminal = {
    print: say,
    tell: say,
    progress: Object.assign(() => undefined, { clear: () => undefined }),
  }
  const settings = {
    root,
    out,
    cache,
    now: Date.parse(now),
    baseUrl: 'https://ban-tin.example.vn/',
    jobs: 1,
    format: 'text',
  } as const
  const code = await buildCommand(
    { ...settings, isParanoid: false, without: new Set(without), delta, explain, precompress },
    terminal,
  )
  if (code !== 0) throw new Error(said.join('\n'))
  return said.join('\n')
}
