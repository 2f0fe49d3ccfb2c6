import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { startDevServer } from '../eleventy/dev-server.ts'
import { claimOutput } from '../press/output-folder.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { freePort } from './free-port.ts'
import { openPreview, type PreviewOptions } from './preview.ts'
import type { Terminal } from './terminal.ts'
import { watchBulletin } from './watch-bulletin.ts'

export interface DevOptions extends PreviewOptions {
  readonly port: number
}

/**
 * `bantin dev`: serves a preview, drafts and future items included, from a folder of its own, until it is interrupted.
 * What is wrong is shown in the page.
 */
export async function devCommand(options: DevOptions, terminal: Terminal): Promise<ExitCode> {
  const folder = join(options.cache, 'dev')
  mkdirSync(folder, { recursive: true })
  const { release } = claimOutput(folder)
  try {
    await servePreview(options, folder, terminal)
    return EXIT.done
  } finally {
    release()
  }
}

async function servePreview(options: DevOptions, folder: string, terminal: Terminal): Promise<void> {
  const port = await freePort(options.port)
  const watcher = await watchBulletin(options, terminal)
  const preview = await openPreview({ ...options, out: folder }, terminal)
  const server = await startDevServer({
    folder,
    port,
    prefix: preview.prefix(),
    prepare: preview.prepare,
    onStart: (address) => {
      terminal.tell(`Xem trước tại ${address} (Ctrl+C để dừng). Bài nháp và bài hẹn giờ cũng hiện, có ghi rõ.`)
    },
  })
  watcher.add(preview.imported())
  watcher.onChange(async (files) => {
    if (!(await preview.update(files))) return
    watcher.add(preview.imported())
    await server.reload()
  })
  await interrupted()
  await Promise.all([watcher.close(), server.close()])
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve()
      })
    }
  })
}
