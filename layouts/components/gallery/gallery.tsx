import type { FigureProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Figure } from '../figure/figure.tsx'

export interface GalleryProps {
  readonly figures: readonly FigureProps[]
  readonly text: Text
}

/** In columns of 16 rem at least, two beside each other where the text is as wide as it gets. */
const COLUMN = '(min-width: 38rem) 19rem, calc(100vw - 2rem)'

/** The pictures of an article besides its leading one; nothing when there are none. */
export function Gallery({ figures, text }: GalleryProps) {
  if (figures.length === 0) return null
  return (
    <section class="gallery">
      <h2>{text.gallery}</h2>
      <ul>
        {figures.map((figure) => (
          <li key={figure.image.src}>
            <Figure figure={figure} text={text} sizes={COLUMN} />
          </li>
        ))}
      </ul>
    </section>
  )
}
