import { hasCode } from '../domain/system-error.ts'
import { TargetError, type TargetFault } from './target.ts'

/** What the disk refuses, by the code of the system. */
const FAULTS: readonly (readonly [fault: TargetFault, codes: readonly string[]])[] = [
  ['full', ['ENOSPC', 'EDQUOT', 'EFBIG']],
  ['credentials', ['EACCES', 'EPERM', 'EROFS']],
  ['passing', ['EIO', 'EAGAIN', 'EBUSY', 'ETIMEDOUT', 'ESTALE', 'EHOSTDOWN', 'ENETUNREACH', 'ECONNRESET', 'EMFILE']],
]

/** An error of the disk as an error of the target; what is no error of the disk stays what it is. */
export function folderFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const [fault] = FAULTS.find(([, codes]) => hasCode(error, ...codes)) ?? ['other' as const]
  return new TargetError(fault, error.message)
}
