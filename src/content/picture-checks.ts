import type { MediaFile } from '../domain/media.ts'
import type { Position, Problem } from '../domain/problem.ts'
import { nfc } from '../domain/text.ts'
import { cutOffImage } from './media-faults.ts'

/** Where an item shows a picture. */
export interface PictureUse extends Position, Pick<MediaFile, 'source' | 'sha256'> {}

/** Tells which pictures cannot be opened, by their hashes. */
export type FindBroken = (pictures: readonly Pick<MediaFile, 'source' | 'sha256'>[]) => Promise<ReadonlySet<string>>

/** @param file path of the item's file, from the root. */
export interface ItemPictures {
  readonly path: string
  readonly pictures: readonly PictureUse[]
}

export function pictureUse({ source, sha256 }: MediaFile, { line, column }: Position): PictureUse {
  return { source, sha256, line, column }
}

/** Hashes of the pictures that begin rightly and cannot be read to their end. */
export function brokenAmong(items: readonly ItemPictures[], findBroken: FindBroken): Promise<ReadonlySet<string>> {
  const distinct = new Map(items.flatMap(({ pictures }) => pictures).map((picture) => [picture.sha256, picture]))
  return findBroken([...distinct.values()])
}

/** A problem for each place that shows one of them. */
export function brokenPictures(items: readonly ItemPictures[], broken: ReadonlySet<string>): readonly Problem[] {
  if (broken.size === 0) return []
  return items.flatMap(({ path, pictures }) =>
    pictures
      .filter(({ sha256 }) => broken.has(sha256))
      .map(({ source, line, column }) => ({
        severity: 'error',
        file: path,
        line,
        column,
        ...cutOffImage(nfc(source)),
      })),
  )
}
