import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { onTestFinished } from 'vitest'

import manifest from '../../package.json' with { type: 'json' }
import { PROJECT, scratchFolder } from './build-site.ts'

interface Starting {
  readonly root: string
  /** Default: a new folder, gone after the test. */
  readonly cache?: string
  readonly now?: string
  /** Default: one that is probably free. */
  readonly port?: number
}

/** `bantin dev` as a process of its own, stopped after the test. */
export interface RunningPreview {
  readonly port: number
  /** What it has said so far. */
  said(): string
  /** What a browser gets at a path. */
  page(path: string): Promise<string>
  /** Waits until a page holds a text. */
  shows(path: string, text: string): Promise<void>
  /** As Ctrl+C does; the exit code. */
  stop(): Promise<number | null>
}

const PATIENCE = 60_000

/** Starts a preview and waits until it says where it is. */
export async function startPreview({ root, cache = scratchFolder(), now, port }: Starting): Promise<RunningPreview> {
  const wanted = port ?? randomInt(20_000, 60_000)
  const clock = now === undefined ? [] : ['--now', now]
  const args = ['dev', '--root', root, '--cache', cache, '--port', String(wanted), ...clock]
  const child = spawn(process.execPath, [join(PROJECT, manifest.bin.bantin), ...args], { cwd: root })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const told = (): string => said.join('')
  await until(() => Promise.resolve(told().includes('Xem trước tại') || child.exitCode !== null), told)
  const address = Number(/localhost:(\d+)/u.exec(told())?.[1])
  const page = async (path: string): Promise<string> => {
    const response = await fetch(`http://localhost:${String(address)}${path}`, { headers: { Accept: 'text/html' } })
    return response.text()
  }
  return {
    port: address,
    said: told,
    page,
    shows: (path, text) => until(async () => (await page(path)).includes(text), told),
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

async function until(isSo: () => Promise<boolean>, told: () => string): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`The preview does not come to it. It said: ${told()}`)
    await pause(25)
  }
}
