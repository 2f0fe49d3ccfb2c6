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

/** Beside its title on wide screens; the others stand in two or three columns. */
const SIZES = {
  lead: '(min-width: 72rem) 46rem, (min-width: 62rem) 64vw, calc(100vw - 2rem)',
  other: '(min-width: 62rem) 22rem, (min-width: 40rem) 50vw, calc(100vw - 2rem)',
} as const

/** An item as the front page shows it. */
export function Card({ card, text, leads = false, summary = false, picture = false }: CardTagProps) {
  return (
    <article class={leads ? 'card lead' : 'card'}>
      {picture && card.image !== null && (
        <div class="thumb">
          <Image image={{ ...card.image, alt: '' }} sizes={leads ? SIZES.lead : SIZES.other} leads={leads} />
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
