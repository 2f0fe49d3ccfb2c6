import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { hasCode, isMissing } from '../domain/system-error.ts'
import { takeLock } from './lock.ts'
import { makeFolder } from './make-folder.ts'
import { OutputError } from './output-error.ts'

/** An output folder that this process alone may write to, until `release()`. */
export interface OutputFolder {
  readonly out: string
  /** `<out>/.bantin`. */
  readonly memory: string
  release(): void
}

/**
 * Takes an output folder for one build, making it when it is not there.
 *
 * @throws OutputError when it holds files that Bantin did not make, or when another build is at work in it.
 */
export function claimOutput(out: string): OutputFolder {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new OutputError(`“${out}” là một tệp, không phải thư mục. Chọn thư mục khác bằng --out.`)
  if (existsSync(out) && !isOurs(out)) {
    throw new OutputError(
      `Thư mục “${out}” có những tệp không phải do Bantin tạo ra, nên Bantin không ghi vào. Chọn thư mục trống bằng --out.`,
    )
  }
  const memory = join(out, '.bantin')
  makeMemory(memory, out)
  return { out, memory, release: takeLock(memory) }
}

function makeMemory(memory: string, out: string): void {
  try {
    makeFolder(memory)
  } catch (error) {
    // Where a file is to be a folder, Node 20 says ENOTDIR, later ones EEXIST.
    if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EEXIST')) throw error
    throw new OutputError(`Hệ thống không cho tạo thư mục “${out}”. Chọn thư mục khác bằng --out.`)
  }
}

/** An empty folder, one with our memory in it, or one that was copied without its hidden files. */
function isOurs(out: string): boolean {
  const names = readdirSync(out)
  if (names.length === 0 || names.includes('.bantin')) return true
  try {
    return readFileSync(join(out, '404.html'), 'utf8').includes('<meta name="generator" content="Bantin')
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Where new bytes wait until all are made. */
export function stagingOf({ memory }: Pick<OutputFolder, 'memory'>): string {
  return join(memory, 'staging')
}

export function clearStaging(folder: OutputFolder): void {
  rmSync(stagingOf(folder), { recursive: true, force: true })
}

/** Every file of a tree but Bantin's own memory, as paths from `out` with `/` between parts. */
export function filesIn(out: string): readonly string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('.bantin/'))
}
