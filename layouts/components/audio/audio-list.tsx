import type { AudioProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'

export interface AudioListProps {
  readonly audio: readonly AudioProps[]
  readonly text: Text
}

/** “Nghe bài viết”: the article read aloud, once for each language; nothing when there is none. */
export function AudioList({ audio, text }: AudioListProps) {
  if (audio.length === 0) return null
  return (
    <section class="audio">
      <h2>{text.listen}</h2>
      <ul>
        {audio.map(({ src, type, lang, label }) => (
          <li key={src}>
            <p>{label}</p>
            <audio controls preload="none" aria-label={label}>
              <source src={src} type={type} />
              <a href={src} hreflang={lang}>
                {label}
              </a>
            </audio>
          </li>
        ))}
      </ul>
    </section>
  )
}
