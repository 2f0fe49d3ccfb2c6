import type { TestProject } from 'vitest/node'

import { type ServerName, servers } from './find-servers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Servers that are on this machine. */
    readonly servers: readonly ServerName[]
  }
}

/** Finds or installs servers before the first test of hosts, and says which are not tested. */
export function setup(project: TestProject): void {
  project.provide('servers', servers())
}
