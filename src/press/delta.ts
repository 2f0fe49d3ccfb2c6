import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { byCodeUnit } from '../domain/text.ts'
import { outputPath } from '../routes/route.ts'
import type { Ledger } from './ledger.ts'
import type { Delta } from './press.ts'

/** One file of a delta. */
interface DeltaFile {
  readonly url: string
  /** Path from the output folder. */
  readonly file: string
  /** SHA-256 of its bytes, hex: those that it has now, or of a removed file those that it had. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** What a build did, for deployment and other machines: version 1 of the form of `delta.json`. Lists are by URL. */
export interface DeltaDocument {
  readonly version: 1
  readonly added: readonly DeltaFile[]
  readonly changed: readonly DeltaFile[]
  readonly removed: readonly DeltaFile[]
  /** Paths of the files with faults that are not published as they are; left out when there are none. */
  readonly held?: readonly string[]
}

export function deltaDocument({
  added,
  changed,
  removed,
  before,
  after,
  held,
}: Pick<Delta, 'added' | 'changed' | 'removed' | 'before' | 'after'> & {
  readonly held: readonly string[]
}): DeltaDocument {
  return {
    version: 1,
    added: filesOf(added, after),
    changed: filesOf(changed, after),
    removed: filesOf(removed, before),
    ...(held.length === 0 ? {} : { held }),
  }
}

function filesOf(urls: readonly string[], ledger: Ledger): readonly DeltaFile[] {
  return urls.toSorted(byCodeUnit).flatMap((url) => {
    const entry = ledger.get(url)
    return entry === undefined ? [] : [{ url, file: outputPath(url), sha256: entry.sha256, size: entry.size }]
  })
}

/** Writes a delta, all at once. */
export function writeDelta(path: string, document: DeltaDocument): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${String(process.pid)}`
  writeFileSync(draft, `${JSON.stringify(document, null, 2)}\n`)
  renameSync(draft, path)
}
