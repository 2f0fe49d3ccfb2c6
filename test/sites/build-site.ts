import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, expect, onTestFinished } from 'vitest'

import manifest from '../../package.json' with { type: 'json' }

/** The project, whose own `articles/` and `site.yaml` are the sample bulletin. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The instant of every test build that names none: the same site on any day. */
export const NOW = '2026-11-24T08:00:00+07:00'

export interface Outcome {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** Added to the environment of the process; null takes a variable away. */
  readonly env?: Readonly<Record<string, string | null>>
  /** The folder in which the command runs. */
  readonly cwd?: string
}

/** Runs the compiled command line as a user would, in a process of its own. */
export function bantin(args: readonly string[], { env = {}, cwd = PROJECT }: RunOptions = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [join(PROJECT, manifest.bin.bantin), ...args], {
    cwd,
    env: withoutNulls({ ...process.env, NODE_OPTIONS: null, BANTIN_BASE_URL: null, ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => {
      resolve({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
  })
}

function withoutNulls(env: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value == null ? [] : [[name, value]])))
}

export interface BuildOptions extends RunOptions {
  readonly root: string
  /** Default: a new folder, gone after the test. */
  readonly out?: string
  readonly cache?: string
  readonly now?: string
  /** More arguments: `['--base-url', 'https://host/ban-tin/']`. */
  readonly args?: readonly string[]
}

export interface Built extends Outcome {
  readonly out: string
}

/** `bantin build`, whatever comes of it. */
export async function build(options: BuildOptions): Promise<Built> {
  const { root, now = NOW, args = [], ...run } = options
  const scratch = options.out === undefined || options.cache === undefined ? scratchFolder() : ''
  const { out = join(scratch, 'dist'), cache = join(scratch, 'cache') } = options
  const outcome = await bantin(['build', '--root', root, '--out', out, '--cache', cache, '--now', now, ...args], run)
  return { ...outcome, out }
}

/**
 * `bantin build` of a bulletin that has to be right.
 *
 * @throws Error with what the command said when it does not exit 0.
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const built = await build(options)
  if (built.exitCode !== 0)
    throw new Error(`bantin build exited ${String(built.exitCode)}\n${built.stdout}\n${built.stderr}`)
  return built
}

/** An empty folder, gone after the test; after the file where it is made in `beforeAll`. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-site-'))
  const clear = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  if (expect.getState().currentTestName === undefined) afterAll(clear)
  else onTestFinished(clear)
  return folder
}

/** Files by path: the whole of a small bulletin. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes files into a folder. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** A bulletin on disk, gone after the test. */
export function bulletin(files: Files): string {
  const root = scratchFolder()
  writeFiles(root, files)
  return root
}
