import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { digest } from '../domain/digest.ts'
import { textIfThere } from './text-if-there.ts'

/**
 * What was noted in a file of the cache; null when there is nothing that is whole. Only what is of our own making, byte
 * for byte, is believed.
 *
 * @param header name and version of the form of what is noted.
 */
export function readNote(file: string, header: string): unknown {
  const [line, json = ''] = (textIfThere(file) ?? '').split('\n')
  return line === headerOf(json, header) ? JSON.parse(json) : null
}

function headerOf(json: string, header: string): string {
  return `${header} ${digest(json)}`
}

/** Notes something for later builds, all at once. */
export function writeNote(file: string, header: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${String(process.pid)}`
  const json = JSON.stringify(value)
  writeFileSync(draft, `${headerOf(json, header)}\n${json}\n`)
  renameSync(draft, file)
}
