import type { MediaFile } from '../domain/media.ts'
import type { Rendition } from '../domain/media.ts'
import type { Pixels } from '../domain/renditions.ts'

/** How many versions a picture gets: several sizes and formats, or one, which is quick to make. */
export type PictureCare = 'responsive' | 'once'

interface Picture {
  /** Media type. */
  readonly type: string
  /** The first MiB at most. */
  readonly head: Uint8Array
  readonly bytes: number
  readonly size: Pixels
}

/** How a picture is published, as its first bytes tell; null when it moves, and then it is published as it is. */
export function renditionOf(picture: Picture, care: PictureCare): Rendition | null {
  const kind = KINDS[picture.type]?.(picture) ?? 'photo'
  if (kind === 'moving') return null
  return care === 'responsive' ? kind : `${kind}-once`
}

type Kind = 'photo' | 'drawing' | 'moving'

const KINDS: Readonly<Record<MediaFile['type'], (picture: Picture) => Kind>> = {
  'image/png': pngKind,
  'image/webp': ({ head }) => webpKind(head),
  'image/gif': (picture) => (isMovingGif(picture) ? 'moving' : 'drawing'),
}

/** A photo takes more than this in a PNG; a drawing or a screenshot far less. */
const BYTES_PER_PIXEL_OF_PHOTO = 0.7

/** Colour types of PNG: 0 grey, 2 colours, 3 palette, 4 and 6 with transparency. */
function pngKind({ head, bytes, size }: Picture): Kind {
  const start = Buffer.from(head)
  const transparency = start.indexOf('tRNS')
  if (start[25] !== 0 && start[25] !== 2) return 'drawing'
  if (transparency >= 0 && transparency < start.indexOf('IDAT')) return 'drawing'
  return bytes / (size.width * size.height) > BYTES_PER_PIXEL_OF_PHOTO ? 'photo' : 'drawing'
}

/** Flags of the extended format. */
const WEBP = { xmp: 4, exif: 8, alpha: 16, moves: 2 } as const

/** What moves and carries data about its taking is published without moving, so that these do not come along. */
function webpKind(head: Uint8Array): Kind {
  const form = Buffer.from(head.subarray(12, 16)).toString('latin1')
  const flags = form === 'VP8X' ? (head[20] ?? 0) : 0
  if ((flags & WEBP.moves) !== 0 && (flags & (WEBP.exif | WEBP.xmp)) === 0) return 'moving'
  return form === 'VP8L' || (flags & WEBP.alpha) !== 0 ? 'drawing' : 'photo'
}

const GIF_FRAME = Buffer.from([0x21, 0xf9, 0x04])

/** Two frames, or a first one so large that the second is out of sight, with the word that makes it repeat. */
function isMovingGif({ head, bytes }: Picture): boolean {
  const start = Buffer.from(head)
  const first = start.indexOf(GIF_FRAME)
  const isSecondSeen = first >= 0 && start.indexOf(GIF_FRAME, first + 1) >= 0
  return isSecondSeen || (bytes > head.length && start.includes('NETSCAPE2.0'))
}
