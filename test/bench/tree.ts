import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A built site: digest and size of each file, by its path. */
export type Tree = ReadonlyMap<string, { readonly digest: string; readonly bytes: number }>

/** What a build's own memory is called; it is not part of the site. */
const OWN = '.bantin/'

export function treeOf(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  return new Map(
    paths
      .filter((path) => !path.startsWith(OWN))
      .map((path) => {
        const bytes = readFileSync(join(folder, path))
        return [path, { digest: createHash('sha1').update(bytes).digest('base64'), bytes: bytes.length }]
      }),
  )
}

/** What an edit has changed of a site. */
export interface Changes {
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** To upload: of the added and the changed files. */
  readonly bytes: number
}

export function changesBetween(before: Tree, after: Tree): Changes {
  const added = [...after].filter(([path]) => !before.has(path))
  const changed = [...after].filter(([path, { digest }]) => (before.get(path)?.digest ?? digest) !== digest)
  return {
    added: added.length,
    changed: changed.length,
    removed: [...before.keys()].filter((path) => !after.has(path)).length,
    bytes: [...added, ...changed].reduce((sum, [, { bytes }]) => sum + bytes, 0),
  }
}

/** How much a site is: so that a reader can judge whether two of them are worth comparing. */
export interface Weight {
  readonly files: number
  readonly bytes: number
  readonly articles: number
  /** Half of the article pages are smaller, in bytes. */
  readonly articleBytes: number
}

const ARTICLE = /^\d{4}\/\d{2}\/(?!trang-\d+\/|trang\/)[^/]+\/index\.html$/u

export function weightOf(tree: Tree): Weight {
  const articles = [...tree].filter(([path]) => ARTICLE.test(path)).map(([, { bytes }]) => bytes)
  return {
    files: tree.size,
    bytes: [...tree.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    articles: articles.length,
    articleBytes: articles.sort((a, b) => a - b)[articles.length >> 1] ?? 0,
  }
}
