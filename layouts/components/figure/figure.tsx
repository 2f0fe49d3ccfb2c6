import type { FigureProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Image } from '../image/image.tsx'

export interface FigureTagProps {
  readonly figure: FigureProps
  readonly text: Text
  /** How wide it is shown. Default: as wide as the text. */
  readonly sizes?: string
  readonly leads?: boolean
}

/** The line length of text, or the screen without its edges. */
const TEXT_WIDTH = '(min-width: 42rem) 39rem, calc(100vw - 2rem)'

/** A picture with its caption and “Ảnh: …”. */
export function Figure({
  figure: { image, caption, credit },
  text,
  sizes = TEXT_WIDTH,
  leads = false,
}: FigureTagProps) {
  return (
    <figure>
      <Image image={image} sizes={sizes} leads={leads} />
      {(caption ?? credit) !== null && (
        <figcaption>
          {caption}
          {caption !== null && credit !== null && (/[.!?…]$/u.test(caption) ? ' ' : '. ')}
          {credit !== null && (
            <span class="credit">
              {text.photo}: {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
