import type { CardProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Image } from '../image/image.tsx'
import { CardLine } from './card-line.tsx'

export interface CardTagProps {
  readonly card: CardProps
  readonly text: Text
  /** The leading story of the front page. */
  readonly leads?: boolean
  readonly summary?: boolean
  readonly picture?: boolean
}

/** An item as the front page shows it. */
export function Card({ card, text, leads = false, summary = false, picture = false }: CardTagProps) {
  return (
    <article class={leads ? 'card lead' : 'card'}>
      {picture && card.image !== null && (
        <div class="thumb">
          <Image image={{ ...card.image, alt: '' }} leads={leads} />
        </div>
      )}
      <div>
        <h3>
          <a href={card.href}>{card.title}</a>
        </h3>
        {summary && card.summary !== null && <p class="summary">{card.summary}</p>}
        <CardLine card={card} text={text} />
      </div>
    </article>
  )
}
