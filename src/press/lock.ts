import { randomUUID } from 'node:crypto'
import { constants, copyFileSync, linkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'

import { digest } from '../domain/digest.ts'
import { hasCode } from '../domain/system-error.ts'
import { OutputError } from './output-error.ts'
import { textIfThere } from './text-if-there.ts'

/**
 * Takes the lock of a folder.
 *
 * A lock is a file that holds a name which no other holder ever has, put there whole or not at all. One whose process
 * is gone is never taken away, since another may just have taken its place: it has an heir, a file with the hash of its
 * name in the file's own, which one process can make. The last of that line holds the lock, as long as the line begins
 * at `lock`.
 *
 * @returns what releases it.
 * @throws OutputError while another process holds it.
 */
export function takeLock(folder: string): () => void {
  const name = `${String(process.pid)} ${randomUUID()}\n`
  const draft = join(folder, `lock.${digest(name)}.new`)
  writeFileSync(draft, name)
  // By the clock of the disk.
  const machineStart = statSync(draft).mtimeMs - uptime() * 1000
  try {
    for (;;) {
      const { holders, free } = lineOf(folder)
      const last = holders.at(-1)
      if (last !== undefined && isAlive(last, machineStart)) throw new OutputError(held(folder, last))
      if (!put(draft, free)) continue
      const line = lineOf(folder).holders
      if (line.at(-1)?.name === name) {
        return () => {
          release(line)
        }
      }
      rmSync(free)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The first goes first: without it, the rest is no line. */
function release(line: readonly Holder[]): void {
  for (const { file } of line) rmSync(file, { force: true })
}

interface Holder {
  readonly file: string
  readonly name: string
}

/** Who held the lock, one after the other, and what the next has to make. */
function lineOf(folder: string): { readonly holders: readonly Holder[]; readonly free: string } {
  const holders: Holder[] = []
  for (let file = join(folder, 'lock'); ;) {
    const name = textIfThere(file)
    if (name === null) return { holders, free: file }
    holders.push({ file, name })
    file = join(folder, `lock.${digest(name)}`)
  }
}

/** Puts a file in a place that is free; false when it no longer is. */
function put(draft: string, place: string): boolean {
  try {
    linkSync(draft, place)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    // Some disks (exFAT, network folders) have no hard links.
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) throw error
  }
  try {
    copyFileSync(draft, place, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Whether the process still runs that holds a lock: one of its number may, which started with the machine later. */
function isAlive({ file, name }: Holder, machineStart: number): boolean {
  const pid = Number.parseInt(name, 10)
  const taken = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (!(pid > 0) || pid === process.pid || taken < machineStart) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

function held(folder: string, { name }: Holder): string {
  const file = join(folder, 'lock')
  return `Một lần dựng khác (tiến trình ${String(Number.parseInt(name, 10))}) đang ghi vào thư mục này. Đợi nó xong rồi chạy lại; nếu chắc chắn không có lần nào đang chạy thì xóa tệp “${file}”.`
}
