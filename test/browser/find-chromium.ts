import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** What finding a browser depends on; a test gives it a machine of its own. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** True when a program starts and says its version: one whose libraries are missing does not. */
  readonly runs: (path: string) => boolean
}

export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), runs }
}

function runs(path: string): boolean {
  if (!existsSync(path)) return false
  // On Windows Chrome opens a window instead of printing its version.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

/**
 * A Chromium (or Chrome, or Edge) that runs: `CHROME_PATH` first, then the usual places, then the folder into which
 * Playwright downloads; null when there is none.
 *
 * @throws Error when `CHROME_PATH` is set to something that does not run: the one who set it wants to know.
 */
export function findChromium(machine: Machine): string | null {
  const wanted = machine.env.CHROME_PATH
  if (wanted === undefined || wanted === '') {
    return [...usualPlaces(machine), ...playwrightPlaces(machine)].find(machine.runs) ?? null
  }
  if (machine.runs(wanted)) return wanted
  throw new Error(`CHROME_PATH is “${wanted}”, which does not run. Set it to a Chromium, or unset it.`)
}

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'] as const
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'] as const
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'] as const
const WINDOWS_APPS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
] as const

function usualPlaces({ platform, env, home }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['', home].flatMap((base) => MAC_APPS.map((app) => `${base}/Applications/${app}.app/Contents/MacOS/${app}`))
  }
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return bases.flatMap((base) => (base === undefined ? [] : WINDOWS_APPS.map((app) => `${base}\\${app}`)))
  }
  return LINUX_FOLDERS.flatMap((folder) => LINUX_NAMES.map((name) => `${folder}/${name}`))
}

/** Programs inside Playwright's downloads, the newest download first. */
const INSIDE_DOWNLOAD = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
] as const

function playwrightPlaces({ platform, env, home }: Machine): readonly string[] {
  const usual: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? home, 'ms-playwright'),
  }
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? usual[platform] ?? join(home, '.cache', 'ms-playwright')
  if (!existsSync(cache)) return []
  const downloads = readdirSync(cache).filter((name) => /^chromium.*-\d+$/u.test(name))
  const newestFirst = downloads.sort((a, b) => revision(b) - revision(a) || (a < b ? -1 : 1))
  return newestFirst.flatMap((name) => INSIDE_DOWNLOAD.map((inside) => join(cache, name, inside)))
}

function revision(name: string): number {
  return Number(name.slice(name.lastIndexOf('-') + 1))
}
