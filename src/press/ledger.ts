import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { byCodeUnit } from '../domain/text.ts'
import { textIfThere } from './text-if-there.ts'

/** What is known of one published file. */
export interface Entry {
  /** Hash of its bytes, hex. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** Of the route that made it. */
  readonly fingerprint: string
}

/** The memory of the last build, by URL. It travels with the tree: `<out>/.bantin/ledger`. */
export type Ledger = ReadonlyMap<string, Entry>

const HEADER = 'bantin-ledger 1'
const LINE = /^([0-9a-f]{64}) (\d+) ([0-9a-f]{48}) (\/\S*)$/u

/** The ledger's text: a header with version and number of files, then one line a file, `sha256 size fingerprint url`, by URL. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([url, { sha256, size, fingerprint }]) => `${sha256} ${String(size)} ${fingerprint} ${url}`)
  return `${[`${HEADER} ${String(lines.length)}`, ...lines].join('\n')}\n`
}

/** Reads a ledger's text; null when any part of it is not whole, or of another version: then all is built again. */
export function parseLedger(text: string): Ledger | null {
  const [header, ...lines] = text.split('\n')
  if (lines.pop() !== '' || header !== `${HEADER} ${String(lines.length)}`) return null
  const entries = new Map<string, Entry>()
  for (const line of lines) {
    const [, sha256, size, fingerprint, url] = LINE.exec(line) ?? []
    if (sha256 === undefined || size === undefined || fingerprint === undefined || url === undefined) return null
    if (!isInside(url)) return null
    entries.set(url, { sha256, size: Number(size), fingerprint })
  }
  return entries
}

/** A ledger with the text that it was read from. */
export interface LedgerText {
  readonly text: string
  readonly ledger: Ledger
}

/**
 * The ledger of an output folder's `.bantin` folder; null when there is none that can be trusted.
 *
 * @param seen what it was read as before: the same text is not read again.
 */
export function readLedger(folder: string, seen: LedgerText | null = null): Ledger | null {
  const text = textIfThere(ledgerFile(folder))
  if (text === null) return null
  return text === seen?.text ? seen.ledger : parseLedger(text)
}

/** The same with its text. */
export function readLedgerText(folder: string): LedgerText | null {
  const text = textIfThere(ledgerFile(folder))
  const ledger = text === null ? null : parseLedger(text)
  return text === null || ledger === null ? null : { text, ledger }
}

/** Replaces the ledger at once: a reader sees the old one or the new one. */
export function writeLedger(folder: string, ledger: Ledger): void {
  const draft = join(folder, 'ledger.new')
  writeFileSync(draft, formatLedger(ledger))
  renameSync(draft, ledgerFile(folder))
}

/** Where the ledger lies in an output folder's `.bantin` folder. */
export function ledgerFile(folder: string): string {
  return join(folder, 'ledger')
}

/** False for an address that would lead out of the output folder: no build of ours wrote it. */
export function isInside(url: string): boolean {
  return url.startsWith('/') && !/(?:^|[/\\])\.\.?(?:[/\\]|$)|\\|\/\//u.test(url)
}
