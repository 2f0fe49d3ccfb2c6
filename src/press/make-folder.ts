import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

import { hasCode } from '../domain/system-error.ts'

/**
 * Makes a folder and those above it, one at a time: Node's own recursion never ends where the system makes none
 * (`/proc`).
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another build may have been quicker.
    if (!hasCode(error, 'EEXIST') || !isFolder(path)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
