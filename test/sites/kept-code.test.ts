import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import manifest from '../../package.json' with { type: 'json' }
import { PROJECT, scratchFolder, writeFiles } from './build-site.ts'

/** Tells of each script that Bantin opens whether V8 took what was compiled of it when it was installed. */
const TELL = `
const vm = require('node:vm')
const { Script } = vm
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options)
    if (options?.filename?.includes('.compiled')) console.error(options.filename.split(/[\\\\/]/).pop(), this.cachedDataRejected)
  }
}
require('node:module').syncBuiltinESMExports()
const { constants, PerformanceObserver } = require('node:perf_hooks')
new PerformanceObserver((list) => {
  if (list.getEntries().some(({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR)) console.error('collected')
}).observe({ entryTypes: ['gc'] })
`

test('a build takes what was compiled when Bantin was installed, also after V8 has collected', () => {
  const folder = scratchFolder()
  writeFiles(folder, { 'tell.cjs': TELL })
  const places = ['--root', PROJECT, '--out', join(folder, 'dist'), '--cache', join(folder, 'cache')]
  const args = ['--require', join(folder, 'tell.cjs'), join(PROJECT, manifest.bin.bantin), 'build']
  const { status, stderr } = spawnSync(process.execPath, [...args, ...places, '--jobs', '1'], {
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stderr).toMatch(/^collected$/mu)
  expect(stderr.match(/^\S+\.cjs \w+$/gmu)).toEqual(['program.cjs false', 'eleventy.cjs false'])
})
