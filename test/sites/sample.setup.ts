import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

import { bantin, NOW, PROJECT } from './build-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Output folder of the sample bulletin, built once for the whole run. Tests read it and never write to it. */
    readonly sample: string
  }
}

/** Where the first of the projects that need the sample left it for the others. */
const SHARED = 'BANTIN_TEST_SAMPLE'

/** Compiles what is in `src/` and `layouts/` now, and builds the sample with it. */
export async function setup(project: TestProject): Promise<() => void> {
  const shared = process.env[SHARED]
  if (shared !== undefined) {
    project.provide('sample', shared)
    return () => undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'bantin-sample-'))
  const out = join(folder, 'dist')
  process.env[SHARED] = out
  execFileSync('npm', ['run', '--silent', 'prepare'], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] })
  const built = await bantin(['build', '--out', out, '--cache', join(folder, 'cache'), '--now', NOW])
  if (built.exitCode !== 0) throw new Error(`The sample does not build.\n${built.stdout}\n${built.stderr}`)
  project.provide('sample', out)
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}
