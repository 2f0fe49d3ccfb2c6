import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { posix } from 'node:path'

import { imageSize } from 'image-size'

import type { MediaFile } from '../domain/media.ts'
import { fallbackOf } from '../domain/renditions.ts'
import { slug } from '../domain/slug.ts'
import { nfc } from '../domain/text.ts'
import { folderSearch, type SearchResult } from './folder-search.ts'
import { brokenImage, emptyFile, NOT_A_FILE, notFound, unwantedFormat, wrongFormat } from './media-faults.ts'
import { MEDIA_TYPES, type MediaType, type MediaUse } from './media-types.ts'
import { type PictureCare, renditionOf } from './rendition-of.ts'
import { unreadable } from './text-file.ts'
import type { Told } from './told.ts'

/** A file that may be published, before it is known with which item. */
export type StoredFile = Omit<MediaFile, 'url'>

export interface MediaLibrary {
  /**
   * @param written as an editor wrote it: from the folder of the article, or from the root when it starts with `/`.
   * @param folder of the article, from the root.
   * @returns a picture with its rendition only where it is shown: an attachment is published as it is.
   */
  find(written: string, folder: string, use: MediaUse): StoredFile | Told
}

/** The files of a bulletin, each read once. */
export function mediaLibrary(root: string, care: PictureCare = 'responsive'): MediaLibrary {
  const search = folderSearch(root)
  const read = new Map<string, StoredFile | Told>()
  return {
    find(written, folder, use) {
      const source = sourceOf(written, folder)
      const format = formatOf(source)
      if (format?.uses.includes(use) !== true) return unwantedFormat(written, suffixOf(source), use)
      const result: SearchResult = source.startsWith('..') ? { kind: 'outside' } : search.find(source)
      if (result.kind !== 'found') return notFound(written, result)
      const { disk, path } = result
      const file = read.get(disk) ?? storedAt(disk, path, care)
      read.set(disk, file)
      return use === 'image' || 'remedy' in file ? file : { ...file, rendition: null }
    },
  }
}

/** The file as it is published with an item: its name holds its hash, so that it never changes. */
export function publishedWith(itemUrl: string, file: StoredFile): MediaFile {
  const extension = posix.extname(file.source)
  const name = slug(posix.basename(file.source, extension))
  const stem = `${itemUrl}${name === '' ? 'tep' : name}`
  const { rendition, sha256, size } = file
  if (rendition === null || size === null)
    return { ...file, url: `${stem}-${sha256.slice(0, 8)}${extension.toLowerCase()}` }
  const { url, format } = fallbackOf({ stem, sha256, rendition, size })
  return { ...file, url, type: `image/${format}` }
}

/**
 * From the root. Staff on Windows write `\`; a path that climbs out of the root keeps its `..` and is never found.
 */
export function sourceOf(written: string, folder: string): string {
  const path = nfc(written).replaceAll('\\', '/')
  return posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(folder, path))
}

function suffixOf(source: string): string {
  return posix.extname(source).slice(1).toLowerCase()
}

function formatOf(source: string): MediaType | undefined {
  return MEDIA_TYPES.get(suffixOf(source))
}

/**
 * A file as it lies at a place of the disk.
 *
 * @param source path from the root, as that of the file that it is published for.
 */
export function storedAt(disk: string, source: string, care: PictureCare): StoredFile | Told {
  const format = formatOf(source)
  return format === undefined
    ? NOT_A_FILE
    : readMedia(disk, (contents) => storedFile(source, contents, { format, care }))
}

interface Contents {
  readonly bytes: number
  readonly sha256: string
  /** The first MiB at most: enough for the signature and dimensions of any format. */
  readonly head: Uint8Array
}

const CHUNK = 1024 * 1024

function readMedia(disk: string, made: (contents: Contents) => StoredFile | Told): StoredFile | Told {
  try {
    const file = openSync(disk, 'r')
    try {
      return fstatSync(file).isFile() ? made(digested(file)) : NOT_A_FILE
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return unreadable(error)
  }
}

function digested(file: number): Contents {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK)
  let head: Uint8Array | null = null
  let bytes = 0
  for (let got = readSync(file, chunk); got > 0; got = readSync(file, chunk)) {
    const part = chunk.subarray(0, got)
    head ??= Buffer.from(part)
    hash.update(part)
    bytes += got
  }
  return { bytes, sha256: hash.digest('hex'), head: head ?? new Uint8Array() }
}

function storedFile(
  source: string,
  { bytes, sha256, head }: Contents,
  { format: { type, uses, isStart }, care }: { readonly format: MediaType; readonly care: PictureCare },
): StoredFile | Told {
  if (bytes === 0) return emptyFile(source)
  if (!isStart(head)) return wrongFormat(source, head)
  const size = uses.includes('image') ? sizeOf(head) : null
  if (size === 'broken') return brokenImage(source)
  const rendition = size === null ? null : renditionOf({ type, head, bytes, size }, care)
  return { source, type, bytes, sha256, size, rendition }
}

/** Pixels as shown: a picture that its camera marks as lying on its side (Exif orientation 5 to 8) is upright. */
function sizeOf(head: Uint8Array): MediaFile['size'] | 'broken' {
  try {
    const { width, height, orientation = 1 } = imageSize(head)
    if (width === 0 || height === 0) return 'broken'
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return 'broken'
  }
}
