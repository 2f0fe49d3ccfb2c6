import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

import { factsOf } from './facts.ts'
import type { GeneratedFile } from './generated-bulletin.ts'
import { processCpu } from './process-cpu.ts'
import { writeFiles } from './site-files.ts'
import type { Tool } from './tools/tool.ts'

/** What one save costs in a development server. */
export interface Save {
  readonly tool: string
  /** Seconds from the end of the save until the server answers with the new text. */
  readonly wall: number
  /** Seconds of CPU of the server and its children from the save until they rest. */
  readonly cpu: number
}

export interface DevOptions {
  readonly port: number
  readonly saves: number
  readonly tell: (save: Save) => void
}

/** Milliseconds between two questions to the server. */
const ASK = 20

/** A server rests when in so many milliseconds it has used no more than so many seconds of CPU. */
const REST = 1000
const TICK = 0.011

/** How long a server may take to start, or to show a save: 10 minutes. */
const PATIENCE = 600_000

/** Starts a development server and saves an article again and again. */
export async function savesIn(tool: Tool, article: GeneratedFile, options: DevOptions): Promise<readonly Save[]> {
  const { port, saves, tell } = options
  const [program, ...args] = tool.serve(port)
  const server = spawn(program, args, { cwd: tool.root, stdio: 'ignore' })
  const { day, slug } = factsOf(article)
  const url = `http://127.0.0.1:${String(port)}/${day.slice(0, 7).replace('-', '/')}/${slug}/`
  try {
    await until(server, async () => (await page(url)).includes('</html>'))
    const results: Save[] = []
    for (let save = 1; save <= saves; save += 1) {
      await rest(server)
      results.push(await oneSave({ tool, server, article, url, mark: `Lần sửa ${String(save)}.` }))
      results.slice(-1).forEach(tell)
    }
    return results
  } finally {
    writeFiles(tool.root, [tool.articleFile(article)])
    if (server.exitCode === null) await stop(server)
  }
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit')
  server.kill()
  await ended
}

interface Saving {
  readonly tool: Tool
  readonly server: ChildProcess
  readonly article: GeneratedFile
  readonly url: string
  readonly mark: string
}

async function oneSave({ tool, server, article, url, mark }: Saving): Promise<Save> {
  const before = cpuOf(server)
  writeFiles(tool.root, [tool.articleFile({ ...article, text: `${article.text}\n${mark}\n` })])
  const started = performance.now()
  await until(server, async () => (await page(url)).includes(mark))
  const wall = (performance.now() - started) / 1000
  await rest(server)
  return { tool: tool.name, wall, cpu: cpuOf(server) - before }
}

/** The page as the server has it now; empty while it does not answer. */
async function page(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text()
  } catch {
    // Not started yet, or busy.
    return ''
  }
}

async function until(server: ChildProcess, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE
  while (!(await isSo())) {
    if (server.exitCode !== null) throw new Error(`The server has ended: ${server.spawnargs.join(' ')}`)
    if (performance.now() > end) throw new Error(`The server does not show it: ${server.spawnargs.join(' ')}`)
    await pause(ASK)
  }
}

async function rest(server: ChildProcess): Promise<void> {
  let used = -Infinity
  while (cpuOf(server) - used > TICK) {
    used = cpuOf(server)
    await pause(REST)
  }
}

function cpuOf({ pid }: ChildProcess): number {
  return pid === undefined ? 0 : processCpu(pid)
}
