import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { hasErrors } from '../domain/problem.ts'
import { prefixOf } from '../domain/site.ts'
import { startDevServer } from '../eleventy/dev-server.ts'
import { publish } from './build-command.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { failureOf } from './failure.ts'
import type { Options } from './options.ts'
import { printProblems } from './print-problems.ts'
import { failurePage, problemsPage } from './problem-page.ts'
import type { Terminal } from './terminal.ts'
import { openWorkspace, readSite } from './workspace.ts'

export interface DevOptions extends Options {
  readonly port: number
}

/** What a rebuild came to. */
interface Rebuilt {
  /** Prefix of every address. */
  readonly prefix: string
  /** The page to show instead of the bulletin; null when it was built. */
  readonly trouble: string | null
}

/** Milliseconds that files must be left alone before they are read: editors write in several steps. */
const CALM = 60

/**
 * `bantin dev`: serves a preview, drafts and future items included, from a folder of its own, until it is interrupted.
 * What is wrong is shown in the page.
 */
export async function devCommand(options: DevOptions, terminal: Terminal): Promise<ExitCode> {
  const out = join(options.cache, 'dev')
  mkdirSync(out, { recursive: true })
  const rebuild = rebuilder({ ...options, out }, terminal)
  let { prefix, trouble } = await rebuild()
  const server = await startDevServer({
    folder: out,
    port: options.port,
    prefix,
    trouble: () => trouble,
    onStart: (address) => {
      terminal.tell(`Xem trước tại ${address} (Ctrl+C để dừng). Bài nháp và bài hẹn giờ cũng hiện, có ghi rõ.`)
    },
  })
  const { watch } = await import('chokidar')
  const watcher = watch(
    ['articles', 'site.yaml', 'layouts'].map((name) => join(options.root, name)),
    {
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: CALM, pollInterval: 20 },
    },
  )
  const changes = inTurn(async () => {
    trouble = (await rebuild()).trouble
    await server.reload()
  })
  watcher.on('all', changes)
  await interrupted()
  await Promise.all([watcher.close(), server.close()])
  return EXIT.done
}

/** Rebuilds the preview, and tells what is wrong instead of failing. */
function rebuilder(options: DevOptions, terminal: Terminal): () => Promise<Rebuilt> {
  let prefix = '/'
  return async () => {
    const started = performance.now()
    try {
      const workspace = await openWorkspace(options, terminal)
      const now = Math.max(options.now, Date.now())
      const site = await readSite({ ...options, now }, workspace, { preview: true, terminal })
      prefix = prefixOf(site.site)
      terminal.tell(printProblems(site.problems, { format: options.format, summary: null }))
      if (hasErrors(site.problems)) return { prefix, trouble: problemsPage(site.problems) }
      const { added, changed, removed } = await publish(site, { options, workspace, terminal })
      const count = added.length + changed.length + removed.length
      terminal.tell(`${String(count)} tệp đổi, ${String(Math.round(performance.now() - started))} ms.`)
      return { prefix, trouble: null }
    } catch (error) {
      const { message } = failureOf(error)
      terminal.tell(message)
      return { prefix, trouble: failurePage(message) }
    }
  }
}

/** Runs work once at a time; calls that come meanwhile are one more run after it. */
function inTurn(work: () => Promise<void>): () => void {
  let isRunning = false
  let isWanted = false
  const run = async (): Promise<void> => {
    isRunning = true
    do {
      isWanted = false
      await work()
    } while (wanted())
    isRunning = false
  }
  const wanted = (): boolean => isWanted
  return () => {
    isWanted = true
    if (!isRunning) void run()
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve()
    })
    process.once('SIGTERM', () => {
      resolve()
    })
  })
}
