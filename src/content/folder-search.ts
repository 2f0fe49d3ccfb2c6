import { readdirSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'

import { nfc } from '../domain/text.ts'
import { ARTICLES } from './walk.ts'

/** Where a written path leads inside a bulletin. */
export type SearchResult =
  /** `path` is the same from the root, `/` between parts, in the form in which the disk has the names. */
  | { readonly kind: 'found'; readonly disk: string; readonly path: string }
  /** There under another letter case: its true name. Some systems find it all the same, servers do not. */
  | { readonly kind: 'other-case'; readonly name: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'none'; readonly names: readonly string[] }

export interface FolderSearch {
  /** @param path from the root, NFC, `/` between parts, without `..`. */
  find(path: string): SearchResult
}

/**
 * Finds files below a folder by names in NFC, whatever form the disk has them in; never hidden ones, never what a
 * symbolic link leads out to. Folders are listed once.
 */
export function folderSearch(root: string): FolderSearch {
  const listings = new Map<string, ReadonlyMap<string, string>>()
  const list = (folder: string): ReadonlyMap<string, string> => {
    const listing = listings.get(folder) ?? listingOf(folder)
    listings.set(folder, listing)
    return listing
  }
  return {
    find(path) {
      const found: string[] = []
      for (const part of path.split('/')) {
        const names = list(join(root, ...found))
        const name = names.get(part)
        if (name === undefined) return absent(part, [...names.keys()])
        found.push(name)
      }
      const disk = join(root, ...found)
      return isInside(disk, root) ? { kind: 'found', disk, path: found.join('/') } : { kind: 'outside' }
    },
  }
}

/** Names as the disk has them, by NFC; none for what cannot be listed, which then holds nothing. */
function listingOf(folder: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
    return new Map(names.map((name) => [nfc(name), name]))
  } catch {
    return new Map()
  }
}

function absent(part: string, names: readonly string[]): SearchResult {
  const twin = names.find((name) => name.toLowerCase() === part.toLowerCase())
  return twin === undefined ? { kind: 'none', names } : { kind: 'other-case', name: twin }
}

/** `articles/` may itself be a link of the owner's; what is in it counts as inside. */
function isInside(disk: string, root: string): boolean {
  const real = realPath(disk)
  const homes = [realPath(root), realPath(join(root, ARTICLES))]
  return real !== null && homes.some((home) => home !== null && real.startsWith(home + sep))
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}
