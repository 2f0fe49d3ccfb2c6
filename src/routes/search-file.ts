import { digestOf } from '../domain/digest.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Route } from './route.ts'

interface Dependencies {
  readonly code: string
  readonly own: readonly string[]
}

/** A file of the index. It bears no header, so that a new page in the menu does not make it stale. */
export function searchFile(url: string, { code, own }: Dependencies, content: () => string | Uint8Array): Route {
  const fingerprint = fingerprintOf({ base: digestOf([code]), own, around: [] })
  return { url, kind: 'search-file', fingerprint, props: () => ({ kind: 'search-file', content: content() }) }
}
