import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { onTestFinished } from 'vitest'

/** A bulletin on disk for one test, gone after it. Keys are paths from its root. */
export function bulletinFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'bantin-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true })
  })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

const USUAL: Readonly<Record<string, string | null>> = {
  title: 'Tin thử',
  province: 'Điện Biên',
  date: '2018-06-30',
  category: 'Nông thôn mới',
}

/** An article that is right, with fields set otherwise; null leaves one out. Values stand in the YAML as given. */
export function article(fields: Readonly<Record<string, string | null>> = {}, body = 'Nội dung.'): string {
  const lines = Object.entries({ ...USUAL, ...fields }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  )
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

/** The smallest PNG: one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
