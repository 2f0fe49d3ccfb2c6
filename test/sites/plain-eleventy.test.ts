import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { buildSite, PROJECT, scratchFolder } from './build-site.ts'
import { filesIn } from './published-site.ts'

const run = promisify(execFile)

test('plain Eleventy makes the same bytes of the sample as the command line does', async () => {
  const out = join(scratchFolder(), 'plain')
  const eleventy = join(PROJECT, 'node_modules/@11ty/eleventy/cmd.cjs')
  await run(process.execPath, ['--import', 'tsx', eleventy, '--config=.eleventy.ts', `--output=${out}`], {
    cwd: PROJECT,
  })
  const built = await buildSite({ root: PROJECT })
  const files = filesIn(out)
  expect(files.length).toBeGreaterThan(300)
  expect(files).toEqual(filesIn(built.out))
  expect(files.filter((file) => !readFileSync(join(out, file)).equals(readFileSync(join(built.out, file))))).toEqual([])
})
