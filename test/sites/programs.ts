import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * True when a program of the system is there, installed with its package where this process may install. Without it,
 * the tests that need it are skipped, and it is said.
 */
export function hasProgram(name: string, pack = name): boolean {
  if (isThere(name)) return true
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', pack]]) {
      spawnSync('apt-get', args, {
        stdio: 'ignore',
        timeout: 120_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
  }
  if (isThere(name)) return true
  process.stderr.write(
    `\n${name} is not installed, and cannot be: its tests are SKIPPED. Install the package ${pack}.\n`,
  )
  return false
}

function isThere(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v "$0" || test -x "/usr/sbin/$0"`, name], { stdio: 'ignore' }).status === 0
}

/** A shell that runs here what it is asked to run elsewhere: SSH without the network. It lies in a folder that is given. */
export function localShell(folder: string): string {
  const file = join(folder, 'shell')
  writeFileSync(file, '#!/bin/sh\nshift\nexec "$@"\n')
  chmodSync(file, 0o755)
  return file
}
