import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { findChromium, thisMachine } from './find-chromium.ts'

type Command = readonly [program: string, ...args: readonly string[]]

const PLAYWRIGHT = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')

/** A download that makes no headway may not hold up the tests. */
const MINUTES = 5

/**
 * The path of a Chromium that runs, installed when the machine has none: Playwright's own download, with the libraries
 * that it needs where that is allowed, else the package of Debian and its kin.
 *
 * @throws Error when nothing helped, with all that was tried.
 */
export function chromium(): string {
  const found = findChromium(thisMachine())
  if (found !== null) return found
  console.error('No Chromium on this machine; installing one for the browser tests.')
  const tried = new Map<string, Outcome>()
  const isDone = (command: Command): boolean => {
    const name = command.join(' ')
    const outcome = tried.get(name) ?? run(command)
    tried.set(name, outcome)
    return outcome.isDone
  }
  for (const attempt of attempts()) {
    if (!attempt.every(isDone)) continue
    const installed = findChromium(thisMachine())
    if (installed !== null) return installed
  }
  throw new Error(
    `The browser tests need Chromium, and none could be found or installed.\n${[...tried.values()].map(({ told }) => told).join('\n')}\n` +
      'Install Chromium or Chrome, or set CHROME_PATH to one, and run the tests again.',
  )
}

/** Ways to get a browser, each a series of commands that has to succeed whole; none is run twice. */
function attempts(): readonly (readonly Command[])[] {
  const download: Command = [process.execPath, PLAYWRIGHT, 'install', '--only-shell', 'chromium']
  const root = process.platform === 'linux' ? rootPrefix() : null
  if (root === null) return [[download]]
  return [
    [download],
    [download, [process.execPath, PLAYWRIGHT, 'install-deps', 'chromium']],
    [
      [...root, 'apt-get', 'update'],
      [...root, 'apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
    ],
  ]
}

/** What to put before a command that needs root: nothing as root, `sudo` where it asks no password, null elsewhere. */
function rootPrefix(): readonly ['env'] | readonly ['sudo', '-n'] | null {
  if (process.getuid?.() === 0) return ['env']
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null
}

interface Outcome {
  readonly isDone: boolean
  readonly told: string
}

function run(command: Command): Outcome {
  const [program, ...args] = command
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MINUTES * 60_000,
  })
  if (status === 0) return { isDone: true, told: `  ${command.join(' ')}: done` }
  const why = error?.message ?? signal ?? `exit ${String(status)}`
  const lastLines = `${stdout}\n${stderr}`.trim().split('\n').slice(-3)
  return {
    isDone: false,
    told: [`  ${command.join(' ')}: ${why}`, ...lastLines.map((line) => `    ${line}`)].join('\n'),
  }
}
