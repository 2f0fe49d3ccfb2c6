import { digestOf } from './digest.ts'
import type { MediaFile, Rendition } from './media.ts'

export type PictureFormat = 'avif' | 'webp' | 'jpeg' | 'png'

/** How small a format may be made of a picture. */
export interface Encoding {
  readonly format: PictureFormat
  /** Pixels, ascending. A picture is never enlarged: its own width stands in place of the first that is larger. */
  readonly widths: readonly number[]
  /** Tried in turn until the picture is light enough; 100 of WebP is near-lossless, for lines and flat colours. */
  readonly qualities: readonly [number, ...number[]]
}

/** A picture that a phone fetches first weighs at most this; wider ones are for screens with a faster line. */
const LIGHT = { widest: 1080, bytes: 45_000, bytesPerPixelOfDrawing: 0.15 } as const

/** Best format first; the last one is what feeds, link previews and old browsers get. */
const ENCODINGS: Readonly<Record<Rendition, readonly [Encoding, ...Encoding[]]>> = {
  photo: [
    { format: 'avif', widths: [360, 720, 1080, 1600], qualities: [52, 44, 36, 28, 20, 14] },
    { format: 'webp', widths: [480, 960], qualities: [68, 52, 36, 20, 8] },
    { format: 'jpeg', widths: [720, 1200], qualities: [76] },
  ],
  drawing: [
    { format: 'webp', widths: [360, 720, 1080, 1600], qualities: [100, 85, 70, 55] },
    { format: 'png', widths: [720, 1200], qualities: [90] },
  ],
  'photo-once': [{ format: 'jpeg', widths: [1080], qualities: [76] }],
  'drawing-once': [{ format: 'png', widths: [1080], qualities: [90] }],
}

/** Changes with the table above: then pictures get new addresses. */
export const RECIPE = digestOf(['1', JSON.stringify([ENCODINGS, LIGHT])])

/** Taller ones cannot be stored in every format. */
const TALLEST = 16_000

/** A step that would save less than this share of the next one's width is left out. */
const WORTHWHILE = 0.87

/** One file that a picture is published as. */
export interface Version {
  /** Without prefix: `/2018/08/x/anh-1-3f9a0c21-720.avif`. */
  readonly url: string
  readonly format: PictureFormat
  readonly width: number
  readonly height: number
}

/** The versions of one format, narrowest first. */
export interface VersionSet {
  /** Media type: `image/avif`. */
  readonly type: string
  readonly versions: readonly Version[]
}

export type Pixels = NonNullable<MediaFile['size']>

/** Where the versions of a picture are published: their addresses begin with its name, its bytes and how they are made. */
export interface Original {
  /** `/2018/08/x/anh-1`. */
  readonly stem: string
  readonly sha256: string
  readonly rendition: Rendition
  /** As shown, upright. */
  readonly size: Pixels
}

/** Where the version stands that feeds, link previews and old browsers get, and its size. */
export function fallbackOf({ stem, sha256, rendition, size }: Original): Version {
  const beginning = `${stem}-${digestOf([sha256, rendition, RECIPE]).slice(0, 8)}`
  const { format, widths } = ENCODINGS[rendition].at(-1) ?? ENCODINGS[rendition][0]
  const width = widthsOf(widths, size).at(-1) ?? size.width
  return versionOf({ beginning, format, width, size })
}

/** Every version of a picture, best format first; none of a file that is published as it is. */
export function versionsOf({ url, size, rendition }: MediaFile): readonly VersionSet[] {
  if (rendition === null || size === null) return []
  const beginning = url.slice(0, url.lastIndexOf('-'))
  return ENCODINGS[rendition].map(({ format, widths }) => ({
    type: `image/${format}`,
    versions: widthsOf(widths, size).map((width) => versionOf({ beginning, format, width, size })),
  }))
}

/** How a version is to be encoded. */
export function encodingOf({ format, width, height }: Omit<Version, 'url'>, rendition: Rendition): Tries {
  const encodings = ENCODINGS[rendition]
  const { qualities } = encodings.find((each) => each.format === format) ?? encodings[0]
  if (width > LIGHT.widest) return { qualities, enough: Number.POSITIVE_INFINITY }
  const fair = rendition === 'drawing' ? width * height * LIGHT.bytesPerPixelOfDrawing : LIGHT.bytes
  return { qualities, enough: Math.min(fair, LIGHT.bytes) }
}

/** Qualities in turn, and the bytes that end the search. */
export interface Tries extends Pick<Encoding, 'qualities'> {
  readonly enough: number
}

function widthsOf(steps: readonly number[], { width, height }: Pixels): readonly number[] {
  const widest = Math.max(1, Math.min(width, steps.at(-1) ?? width, Math.floor((width * TALLEST) / height)))
  return [...steps.filter((step) => step < widest * WORTHWHILE), widest]
}

interface VersionParts {
  readonly beginning: string
  readonly format: PictureFormat
  readonly width: number
  readonly size: Pixels
}

function versionOf({ beginning, format, width, size }: VersionParts): Version {
  const extension = format === 'jpeg' ? 'jpg' : format
  const height = Math.max(1, Math.round((width * size.height) / size.width))
  return { url: `${beginning}-${String(width)}.${extension}`, format, width, height }
}
