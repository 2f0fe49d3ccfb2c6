import { posix } from 'node:path'

import type { Attachment, Audio, MediaFile, Picture, Video } from '../domain/media.ts'
import { publishedWith, type MediaLibrary } from './media.ts'
import type { MediaUse } from './media-types.ts'
import { type PictureUse, pictureUse } from './picture-checks.ts'
import { emptyWords, SAID_TWICE, saysNothing, saysTwice } from './picture-words.ts'
import type { Report } from './report.ts'
import type { ItemFields } from './item-fields.ts'
import type { PictureFields, VideoFields } from './schema.ts'
import type { YamlPath, YamlSource } from './yaml-source.ts'

/** Pictures, films, sounds and files of an item; null where there is none. */
export interface ItemMedia {
  readonly image: Picture | null
  readonly attachments: readonly Attachment[]
  readonly gallery: readonly Picture[]
  readonly video: Video | null
  readonly audio: readonly Audio[]
  /** Where front matter names pictures to be shown. */
  readonly pictures: readonly PictureUse[]
}

interface MediaReading {
  readonly library: MediaLibrary
  /** Folder of the item, from the root. */
  readonly folder: string
  /** What the files are published beside. */
  readonly itemUrl: string
  readonly source: YamlSource
  readonly report: Report
}

type Find = (written: string, use: MediaUse, path: YamlPath) => MediaFile | null

/** Finds every file that front matter names; what cannot be published is reported and left out. */
export function readItemMedia(fields: ItemFields, reading: MediaReading): ItemMedia {
  const pictures: PictureUse[] = []
  const find = finder(reading, pictures)
  const { image = null, attachments = [] } = fields
  const { gallery = [], video = null, audio = [] } = fields.kind === 'page' ? {} : fields
  return {
    image: image === null ? null : picture(image, ['image'], { find, ...reading }),
    attachments: attachments.flatMap(({ file, title }, place) => {
      const found = find(file, 'attachment', ['attachments', place, 'file'])
      return found === null ? [] : [{ file: found, title: title ?? posix.basename(file) }]
    }),
    gallery: gallery.flatMap((each, place) => picture(each, ['gallery', place], { find, ...reading }) ?? []),
    video: video === null ? null : film(video, find),
    audio: audio.flatMap(({ file, lang, label }, place) => {
      const found = find(file, 'audio', ['audio', place, 'file'])
      return found === null ? [] : [{ file: found, lang, label }]
    }),
    pictures,
  }
}

function finder({ library, folder, itemUrl, source, report }: MediaReading, pictures: PictureUse[]): Find {
  return (written, use, path) => {
    const found = library.find(written, folder, use)
    if ('remedy' in found) {
      report.error(source.positionOf(path), found)
      return null
    }
    const file = publishedWith(itemUrl, found)
    if (use === 'image') pictures.push(pictureUse(file, source.positionOf(path)))
    return file
  }
}

function picture(
  { src, alt, caption, credit }: PictureFields,
  path: YamlPath,
  { find, source, report }: Pick<MediaReading, 'source' | 'report'> & { readonly find: Find },
): Picture | null {
  if (saysNothing(alt)) report.notice(source.positionOf([...path, 'alt']), emptyWords(alt))
  if (saysTwice(alt, caption ?? '')) report.notice(source.positionOf([...path, 'caption']), SAID_TWICE)
  const file = find(src, 'image', [...path, 'src'])
  return file === null ? null : { file, alt, caption, credit }
}

function film(video: VideoFields, find: Find): Video | null {
  const poster = video.poster === null ? null : find(video.poster, 'image', ['video', 'poster'])
  if (video.kind === 'link') return { kind: 'link', url: video.url, title: video.title, poster }
  const file = find(video.src, 'video', ['video', 'src'])
  const subtitles = video.subtitles === null ? null : find(video.subtitles, 'subtitles', ['video', 'subtitles'])
  return file === null ? null : { kind: 'file', file, poster, caption: video.caption, subtitles }
}

/** Every file of an item, each once. */
export function filesOf(media: Omit<ItemMedia, 'pictures'>, inBody: readonly MediaFile[]): readonly MediaFile[] {
  const { image, gallery, video, audio, attachments } = media
  const pictures = [...(image === null ? [] : [image]), ...gallery]
  const all = [...[...pictures, ...audio, ...attachments].map(({ file }) => file), ...filesOfFilm(video), ...inBody]
  return [...new Map(all.map((file) => [file.url, file])).values()]
}

function filesOfFilm(video: Video | null): readonly MediaFile[] {
  if (video === null) return []
  const files = video.kind === 'link' ? [video.poster] : [video.file, video.poster, video.subtitles]
  return files.filter((file) => file !== null)
}
