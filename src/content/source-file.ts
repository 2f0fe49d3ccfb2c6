import { join } from 'node:path'

/** Where the pictures and attachments of a bulletin lie. */
export interface Sources {
  /** Folder of the bulletin, absolute. */
  readonly root: string
  /** Files of the past that stand in for those of today, by path from the root. Default: none. */
  readonly restored?: ReadonlyMap<string, string>
}

/** @param source path from the root. */
export function sourceFile(source: string, { root, restored }: Sources): string {
  return restored?.get(source) ?? join(root, source)
}
