import type { VideoProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Image } from '../image/image.tsx'

export interface VideoTagProps {
  readonly video: VideoProps
  readonly text: Text
}

type Film = Extract<VideoProps, { readonly kind: 'file' }>

/** A film of the bulletin's own, or a card that links to one elsewhere; never a player of someone else's. */
export function Video({ video, text }: VideoTagProps) {
  return (
    <section class="video">
      <h2>{text.video}</h2>
      {video.kind === 'file' ? <OwnFilm film={video} text={text} /> : <FilmLink film={video} />}
    </section>
  )
}

function OwnFilm({
  film: { src, type, poster, caption, subtitles },
  text,
}: {
  readonly film: Film
  readonly text: Text
}) {
  const picture = poster === null ? {} : { poster: posterOf(poster), width: poster.width, height: poster.height }
  return (
    <figure>
      <video controls preload={poster === null ? 'metadata' : 'none'} playsinline {...picture}>
        <source src={src} type={type} />
        {subtitles !== null && (
          <track kind="captions" src={subtitles} srclang={text.lang} label={text.subtitles} default />
        )}
        <a href={src}>{text.video}</a>
      </video>
      {caption !== null && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

/** A poster cannot be chosen by the screen: the smallest that is as wide as a phone shows it. */
function posterOf({ src, srcset }: NonNullable<Film['poster']>): string {
  return srcset.find(({ width }) => width >= 720)?.href ?? src
}

function FilmLink({ film: { href, title, poster } }: { readonly film: Exclude<VideoProps, Film> }) {
  return (
    <a class="film" href={href}>
      {poster !== null && <Image image={poster} sizes="(min-width: 42rem) 39rem, calc(100vw - 2rem)" />}
      <span>{title}</span>
    </a>
  )
}
