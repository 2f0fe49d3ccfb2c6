import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Command } from './tools/tool.ts'

export interface Measure {
  /** User and system time of the process, its threads and its children, in seconds. */
  readonly cpu: number
  /** Seconds. */
  readonly wall: number
  /** Most memory of one process at one time, in bytes. */
  readonly peak: number
}

/** GNU time, of the Debian package `time`: Node tells nothing of the resources that a child has used. */
const TIME = '/usr/bin/time'

/** Runs a command to its end. */
export function measured([program, ...args]: Command, cwd: string): Measure {
  const scratch = mkdtempSync(join(tmpdir(), 'bantin-bench-'))
  const report = join(scratch, 'time')
  const command = ['-o', report, '-f', '%e %U %S %M', program, ...args]
  const { status, error, stdout, stderr } = spawnSync(TIME, command, { cwd, encoding: 'utf8', maxBuffer: Infinity })
  if (error !== undefined) throw new Error(`${TIME} does not run; the Debian package “time” has it.`, { cause: error })
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')}\n${stdout.slice(-2000)}${stderr.slice(-2000)}`)
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number)
  rmSync(scratch, { recursive: true })
  return { cpu: user + system, wall, peak: kilobytes * 1024 }
}
