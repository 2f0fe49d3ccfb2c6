import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { scratchFolder } from '../sites/build-site.ts'
import { findChromium, type Machine } from './find-chromium.ts'

/** A machine on which only these programs run. */
function machine(programs: readonly string[], others: Partial<Machine> = {}): Machine {
  return { platform: 'linux', env: {}, home: '/home/an', runs: (path) => programs.includes(path), ...others }
}

describe('the Chromium of the browser tests', () => {
  test.each([
    ['/usr/bin/chromium', {}],
    ['/usr/bin/google-chrome-stable', {}],
    ['/snap/bin/chromium', {}],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', { platform: 'darwin' }],
    ['/home/an/Applications/Chromium.app/Contents/MacOS/Chromium', { platform: 'darwin' }],
    [
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
      { platform: 'win32', env: { PROGRAMFILES: String.raw`C:\Program Files` } },
    ],
  ] as const)('is found at %s', (path, others) => {
    expect(findChromium(machine([path], others))).toBe(path)
  })

  test('is the one of CHROME_PATH, before any other', () => {
    const programs = ['/usr/bin/chromium', '/opt/mine']
    expect(findChromium(machine(programs, { env: { CHROME_PATH: '/opt/mine' } }))).toBe('/opt/mine')
  })

  test('is never another than that of CHROME_PATH, when that does not run', () => {
    const lame = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/gone' } })
    expect(() => findChromium(lame)).toThrow('CHROME_PATH is “/opt/gone”, which does not run.')
  })

  test('is the newest of those that Playwright downloaded', () => {
    const cache = scratchFolder()
    const builds = ['chromium-999', 'chromium-1200', 'firefox-1300'].map((name) => join(cache, name))
    for (const build of builds) mkdirSync(join(build, 'chrome-linux'), { recursive: true })
    const programs = builds.map((build) => join(build, 'chrome-linux/chrome'))
    const env = { PLAYWRIGHT_BROWSERS_PATH: cache }
    expect(findChromium(machine(programs, { env }))).toBe(join(cache, 'chromium-1200/chrome-linux/chrome'))
  })

  test('is none on a machine that has none', () => {
    expect(findChromium(machine([]))).toBeNull()
  })
})
