import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
  closeSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'

import { isMissing } from '../domain/system-error.ts'

/** Something about the output folder that only the person who runs the build can mend. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

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
  mkdirSync(memory, { recursive: true })
  const lock = join(memory, 'lock')
  takeLock(lock)
  return {
    out,
    memory,
    release: () => {
      rmSync(lock, { force: true })
    },
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

function takeLock(lock: string): void {
  for (const attempt of [1, 2]) {
    try {
      const file = openSync(lock, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      if (attempt === 2 || isAlive(lock))
        throw new OutputError('Một lần dựng khác đang ghi vào thư mục này. Đợi nó xong rồi chạy lại.')
      rmSync(lock, { force: true })
    }
  }
}

/** Whether the process that holds a lock still runs; a lock left by a killed build does not count. */
function isAlive(lock: string): boolean {
  const pid = Number(readFileSync(lock, 'utf8'))
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
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
