import type { MediaFile } from '../domain/media.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Route } from './route.ts'

/** A copy depends on nothing but its bytes. */
const NO_BASE = '0'.repeat(16)

/** A file of the bulletin's folder, as it is. */
export function copyRoute({ url, source, sha256 }: MediaFile): Route {
  return {
    url,
    kind: 'file',
    fingerprint: fingerprintOf({ base: NO_BASE, own: [source, sha256], around: [] }),
    props: () => ({ kind: 'file', source }),
  }
}
