import type { FigureProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Image } from '../image/image.tsx'

export interface FigureTagProps {
  readonly figure: FigureProps
  readonly text: Text
  readonly leads?: boolean
}

/** A picture with its caption and “Ảnh: …”. */
export function Figure({ figure: { image, caption, credit }, text, leads = false }: FigureTagProps) {
  return (
    <figure>
      <Image image={image} leads={leads} />
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
