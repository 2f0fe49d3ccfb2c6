import type { FindBroken } from '../content/picture-checks.ts'
import { sourceFile, type Sources } from '../content/source-file.ts'
import type { PictureCache } from './picture-cache.ts'

/** Pictures that are opened at the same time. */
const TOGETHER = 4

/** Opens every picture that is not known to be whole, from its beginning to its end. */
export function brokenPictureFinder(sources: Sources, cache: PictureCache): FindBroken {
  return async (pictures) => {
    const unknown = pictures.filter(({ sha256 }) => !cache.isWhole(sha256))
    const broken = new Set<string>()
    for (let start = 0; start < unknown.length; start += TOGETHER) {
      const group = unknown.slice(start, start + TOGETHER)
      const checks = group.map(async ({ source, sha256 }) => {
        if (!(await isWhole(sourceFile(source, sources)))) broken.add(sha256)
      })
      await Promise.all(checks)
      cache.noteWhole(group.map(({ sha256 }) => sha256).filter((hash) => !broken.has(hash)))
    }
    return broken
  }
}

async function isWhole(file: string): Promise<boolean> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  try {
    // Reduced while it is read: the whole file is read, and little of it is held.
    await sharp(file, { failOn: 'error' }).resize({ width: 16 }).raw().toBuffer()
    return true
  } catch {
    return false
  }
}
