import { posix } from 'node:path'

import { nfc } from '../domain/text.ts'
import { listAdvice, severalIn } from './several.ts'
import { askFor, didYouMean, quoted, sentences, type Told } from './told.ts'

/**
 * Finds the Markdown file that an article names: from its own folder, or from the root of the bulletin.
 *
 * @param file path of the one that names it, from the root.
 */
export type FindReference = (written: string, file: string) => string | Told

/** @param paths of all Markdown files, from the root. */
export function referenceFinder(paths: ReadonlySet<string>): FindReference {
  return (written, file) => {
    const path = nfc(written).replaceAll('\\', '/')
    const fromRoot = posix.normalize(path.replace(/^\/+/u, ''))
    const beside = posix.normalize(posix.join(posix.dirname(file), path))
    const found = (path.startsWith('/') ? [fromRoot] : [beside, fromRoot]).find((each) => paths.has(each))
    return (
      found ??
      unknownReference(
        written,
        fromRoot,
        [...paths].filter((each) => each !== file),
      )
    )
  }
}

function unknownReference(written: string, path: string, others: readonly string[]): Told {
  const parts = severalIn(written)
  if (parts.length > 1 && parts.every((part) => part.endsWith('.md')))
    return {
      code: 'several-in-one',
      message: `${quoted(written)} là nhiều bài viết trong một.`,
      remedy: listAdvice('related', parts),
    }
  const name = nameOf(path)
  const sameName = others.filter((each) => nameOf(each) === name).slice(0, 3)
  return {
    code: 'unknown-article',
    message: `Không có bài nào ở ${quoted(written)}.`,
    remedy: sentences(
      sameName.length > 0 ? askFor(sameName) : didYouMean(path, others),
      'Ghi đường dẫn của tệp .md, ví dụ: articles/2026/11/ten-bai.md',
    ),
  }
}

/** What tells articles apart in a path or an address: the last part that is no ending. */
function nameOf(path: string): string {
  const plain = path.replace(/(?:\/|\/index\.md|\.md|\.html?)$/iu, '')
  return posix.basename(plain).toLowerCase()
}
