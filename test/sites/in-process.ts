import { buildCommand } from '../../src/cli/build-command.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

export interface QuickBuild {
  readonly root: string
  readonly out: string
  readonly cache: string
  readonly now: string
}

/**
 * `bantin build` in this process: for tests that build a hundred times.
 *
 * @throws Error with what was said when it does not exit 0.
 */
export async function quickBuild({ root, out, cache, now }: QuickBuild): Promise<void> {
  const said: string[] = []
  const say = (text: string): void => void said.push(text)
  const terminal: Terminal = {
    print: say,
    tell: say,
    progress: Object.assign(() => undefined, { clear: () => undefined }),
  }
  const options = {
    root,
    out,
    cache,
    now: Date.parse(now),
    baseUrl: 'https://ban-tin.example.vn/',
    jobs: 1,
    format: 'text',
  } as const
  const code = await buildCommand(
    { ...options, isParanoid: false, without: new Set<never>(), delta: null, explain: null, precompress: false },
    terminal,
  )
  if (code !== 0) throw new Error(said.join('\n'))
}
