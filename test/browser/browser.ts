import { type Browser, chromium } from 'playwright-core'
import { afterAll, inject } from 'vitest'

/** Chromium that keeps to itself: no updates, no syncing, no request that a test did not ask for. */
const FLAGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // A sandbox needs rights that a container often lacks; the pages under test are our own.
  '--no-sandbox',
] as const

/** A browser for one test file, closed after it. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: inject('chromium'), args: [...FLAGS] })
  afterAll(() => browser.close())
  return browser
}
