import { buildCommand } from '../../src/cli/build-command.ts'
import type { Extra } from '../../src/cli/options.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import type { Outcome } from './build-site.ts'

export interface QuickBuild {
  readonly root: string
  readonly out: string
  readonly cache: string
  readonly now: string
  readonly without?: readonly Extra[]
  readonly explain?: string
  readonly delta?: string
  readonly precompress?: boolean
  readonly holdInvalid?: boolean
  readonly format?: 'text' | 'json'
}

/**
 * `bantin build` in this process: for tests that build a hundred times.
 *
 * @returns what it said.
 * @throws Error with that when it does not exit 0.
 */
export async function quickBuild(options: QuickBuild): Promise<string> {
  const { exitCode, stdout, stderr } = await buildOutcome(options)
  if (exitCode !== 0) throw new Error(`${stdout}\n${stderr}`)
  return [stdout, stderr].filter((text) => text !== '').join('\n')
}

/** The same, whatever comes of it. */
export async function buildOutcome(options: QuickBuild): Promise<Outcome> {
  const { root, out, cache, now, without = [], explain = null, delta = null } = options
  const { precompress = false, holdInvalid = false, format = 'text' } = options
  const said: { readonly stdout: string[]; readonly stderr: string[] } = { stdout: [], stderr: [] }
  const terminal: Terminal = {
    print: (text) => void said.stdout.push(text),
    tell: (text) => void said.stderr.push(text),
    progress: Object.assign(() => undefined, { clear: () => undefined }),
  }
  const settings = {
    root,
    out,
    cache,
    now: Date.parse(now),
    baseUrl: 'https://ban-tin.example.vn/',
    jobs: 1,
  } as const
  const exitCode = await buildCommand(
    { ...settings, format, isParanoid: false, without: new Set(without), delta, explain, precompress, holdInvalid },
    terminal,
  )
  return { exitCode, stdout: said.stdout.join('\n'), stderr: said.stderr.join('\n') }
}
