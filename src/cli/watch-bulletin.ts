import { statSync } from 'node:fs'
import { basename } from 'node:path'

import { failureOf } from './failure.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

export interface Watcher {
  /** Looks after files outside the bulletin's folder too. */
  add(files: readonly string[]): void
  /**
   * Hands over what changed, absolute paths, also from before this call; what changes while `work` is under way comes
   * together after it.
   */
  onChange(work: (files: readonly string[]) => Promise<void>): void
  close(): Promise<void>
}

/** Milliseconds that files are left alone before they are read: editors write in several steps. */
const CALM = 25

/** Milliseconds until a file is looked at again: Chokidar says nothing of a second change within 50 of the first. */
const SECOND_LOOK = 75

/** Looks after every file of a bulletin's folder but hidden ones, packages, and what Bantin makes. */
export async function watchBulletin(
  { root, out, cache }: Pick<Options, 'root' | 'out' | 'cache'>,
  terminal: Terminal,
): Promise<Watcher> {
  const { watch } = await import('chokidar')
  const isIgnored = (path: string): boolean =>
    path !== root && (path === out || path === cache || /^(?:\.|node_modules$|~\$)/u.test(basename(path)))
  const watcher = watch(root, { ignoreInitial: true, ignored: isIgnored })
  const tell = (error: unknown): void => {
    terminal.tell(`Không theo dõi được hết các tệp. ${failureOf(error).message}`)
  }
  const changes = gathered(tell)
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changes.note)
  watcher.on('error', tell)
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve)
  })
  return {
    add: (files) => {
      watcher.add([...files])
    },
    onChange: changes.handOver,
    close: () => watcher.close(),
  }
}

interface Gathered {
  readonly note: (file: string) => void
  readonly handOver: Watcher['onChange']
}

/** Changes in bursts: handed over when there was calm, and never while the last ones are still at work. */
function gathered(tell: (error: unknown) => void): Gathered {
  const waiting = new Set<string>()
  let work: Parameters<Watcher['onChange']>[0] | null = null
  let isAtWork = false
  let timer: NodeJS.Timeout | undefined
  const plan = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), CALM)
  }
  const run = async (): Promise<void> => {
    if (isAtWork || work === null || waiting.size === 0) return
    const files = [...waiting]
    waiting.clear()
    isAtWork = true
    const seen = files.map((file) => ({ file, state: stateOf(file) }))
    setTimeout(() => {
      for (const { file, state } of seen) if (stateOf(file) !== state) note(file)
    }, SECOND_LOOK).unref()
    await work(files).catch(tell)
    isAtWork = false
    if (waiting.size > 0) plan()
  }
  const note = (file: string): void => {
    waiting.add(file)
    plan()
  }
  return {
    note,
    handOver(newWork) {
      work = newWork
      plan()
    },
  }
}

/** Differs when a file was written again; of one that cannot be looked at, why. */
function stateOf(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file)
    return `${String(ino)} ${String(size)} ${String(mtimeMs)}`
  } catch (error) {
    return failureOf(error).message
  }
}
