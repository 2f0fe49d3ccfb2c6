/** What a file may be used as. */
export type MediaUse = 'image' | 'video' | 'audio' | 'subtitles' | 'attachment'

/** A format that a bulletin publishes. */
export interface MediaType {
  /** As servers send it. */
  readonly type: string
  readonly uses: readonly MediaUse[]
  /** True when a file starts as this format does. */
  readonly isStart: (head: Uint8Array) => boolean
}

function startsWith(...signatures: readonly (readonly [offset: number, bytes: string])[]): MediaType['isStart'] {
  return (head) =>
    signatures.some(
      ([offset, bytes]) => Buffer.from(head.subarray(offset, offset + bytes.length)).toString('latin1') === bytes,
    )
}

/** Text has no bytes of its own; it must only not be binary. */
function isText(head: Uint8Array): boolean {
  return !head.includes(0)
}

const ZIP = startsWith([0, 'PK\u0003\u0004'], [0, 'PK\u0005\u0006'])
const OLE = startsWith([0, '\u00D0\u00CF\u0011\u00E0'])
/** Photos of iPhones, whatever their file is called; their container is that of MPEG-4. */
export const isHeic = startsWith([4, 'ftyphei'], [4, 'ftyphevc'], [4, 'ftypmif1'], [4, 'ftypmsf1'])
const isMpeg = startsWith([4, 'ftyp'])
const MPEG_4: MediaType['isStart'] = (head) => isMpeg(head) && !isHeic(head)
const JPEG = startsWith([0, '\u00FF\u00D8\u00FF'])
const MP3 = startsWith([0, 'ID3'], [0, '\u00FF\u00FB'], [0, '\u00FF\u00F3'], [0, '\u00FF\u00F2'], [0, '\u00FF\u00FA'])

const PICTURE: readonly MediaUse[] = ['image', 'attachment']
const FILM: readonly MediaUse[] = ['video', 'attachment']
const SOUND: readonly MediaUse[] = ['audio', 'attachment']
const FILE: readonly MediaUse[] = ['attachment']

/** Formats by extension. What is not here is not published: scripts, pages and SVG could run in a reader's browser. */
export const MEDIA_TYPES: ReadonlyMap<string, MediaType> = new Map([
  ['jpg', { type: 'image/jpeg', uses: PICTURE, isStart: JPEG }],
  ['jpeg', { type: 'image/jpeg', uses: PICTURE, isStart: JPEG }],
  ['png', { type: 'image/png', uses: PICTURE, isStart: startsWith([0, '\u0089PNG']) }],
  ['webp', { type: 'image/webp', uses: PICTURE, isStart: startsWith([8, 'WEBP']) }],
  ['gif', { type: 'image/gif', uses: PICTURE, isStart: startsWith([0, 'GIF8']) }],
  ['avif', { type: 'image/avif', uses: PICTURE, isStart: startsWith([4, 'ftypavif'], [4, 'ftypavis']) }],
  ['mp4', { type: 'video/mp4', uses: FILM, isStart: MPEG_4 }],
  ['webm', { type: 'video/webm', uses: FILM, isStart: startsWith([0, '\u001A\u0045\u00DF\u00A3']) }],
  ['mp3', { type: 'audio/mpeg', uses: SOUND, isStart: MP3 }],
  ['m4a', { type: 'audio/mp4', uses: SOUND, isStart: MPEG_4 }],
  ['ogg', { type: 'audio/ogg', uses: SOUND, isStart: startsWith([0, 'OggS']) }],
  ['wav', { type: 'audio/wav', uses: SOUND, isStart: startsWith([8, 'WAVE']) }],
  ['vtt', { type: 'text/vtt', uses: ['subtitles', 'attachment'], isStart: startsWith([0, 'WEBVTT'], [3, 'WEBVTT']) }],
  ['pdf', { type: 'application/pdf', uses: FILE, isStart: startsWith([0, '%PDF']) }],
  ['doc', { type: 'application/msword', uses: FILE, isStart: OLE }],
  ['xls', { type: 'application/vnd.ms-excel', uses: FILE, isStart: OLE }],
  ['ppt', { type: 'application/vnd.ms-powerpoint', uses: FILE, isStart: OLE }],
  [
    'docx',
    { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', uses: FILE, isStart: ZIP },
  ],
  ['xlsx', { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', uses: FILE, isStart: ZIP }],
  [
    'pptx',
    { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', uses: FILE, isStart: ZIP },
  ],
  ['odt', { type: 'application/vnd.oasis.opendocument.text', uses: FILE, isStart: ZIP }],
  ['ods', { type: 'application/vnd.oasis.opendocument.spreadsheet', uses: FILE, isStart: ZIP }],
  ['odp', { type: 'application/vnd.oasis.opendocument.presentation', uses: FILE, isStart: ZIP }],
  ['zip', { type: 'application/zip', uses: FILE, isStart: ZIP }],
  ['rar', { type: 'application/vnd.rar', uses: FILE, isStart: startsWith([0, 'Rar!']) }],
  ['7z', { type: 'application/x-7z-compressed', uses: FILE, isStart: startsWith([0, '7z\u00BC\u00AF']) }],
  ['csv', { type: 'text/csv', uses: FILE, isStart: isText }],
  ['txt', { type: 'text/plain', uses: FILE, isStart: isText }],
])

/** Extensions that a use allows, for messages. */
export function extensionsFor(use: MediaUse): string {
  const fitting = [...MEDIA_TYPES].filter(([, { uses }]) => uses.includes(use))
  return fitting.map(([extension]) => extension).join(', ')
}

/** The extension that the bytes of a file ask for, or null when they are of no format here. */
export function extensionOf(head: Uint8Array): string | null {
  const found = [...MEDIA_TYPES].find(([, { isStart }]) => isStart !== isText && isStart(head))
  return found?.[0] ?? null
}
