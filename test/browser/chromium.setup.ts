import type { TestProject } from 'vitest/node'

import { chromium } from './install-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of a Chromium that runs. */
    readonly chromium: string
  }
}

/** Finds or installs Chromium before the first browser test; without one the run is red, never shorter. */
export function setup(project: TestProject): void {
  project.provide('chromium', chromium())
}
