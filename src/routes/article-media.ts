import type { Article } from '../domain/article.ts'
import type { Attachment, MediaFile } from '../domain/media.ts'
import { image } from './cards.ts'
import type { Context } from './context.ts'
import type { ArticleProps, AttachmentProps, VideoProps } from './props.ts'

/** Film, sound and files of an article. */
export function articleMedia(
  article: Article,
  context: Context,
): Pick<ArticleProps, 'video' | 'audio' | 'attachments'> {
  return {
    video: video(article, context),
    audio: article.audio.map(({ file, lang, label }) => ({
      src: context.href(file.url),
      type: file.type,
      lang,
      label,
    })),
    attachments: attachments(article.attachments, context),
  }
}

export function attachments(files: readonly Attachment[], context: Context): readonly AttachmentProps[] {
  return files.map(({ file, title }) => ({
    title,
    href: context.href(file.url),
    format: file.url.slice(file.url.lastIndexOf('.') + 1).toUpperCase(),
    bytes: file.bytes,
    sha256: file.sha256,
  }))
}

function video(article: Article, context: Context): VideoProps | null {
  const film = article.video
  if (film === null) return null
  const poster = posterOf(film.poster, context)
  if (film.kind === 'link') return { kind: 'link', href: film.url, title: film.title, poster }
  const subtitles = film.subtitles === null ? null : context.href(film.subtitles.url)
  return {
    kind: 'file',
    src: context.href(film.file.url),
    type: film.file.type,
    poster,
    caption: film.caption,
    subtitles,
  }
}

function posterOf(file: MediaFile | null, context: Context): VideoProps['poster'] {
  return file === null ? null : image(file, '', context)
}
