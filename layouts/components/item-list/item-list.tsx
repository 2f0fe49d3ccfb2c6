import type { CardProps } from '../../../src/routes/props.ts'
import { once } from '../../shell/once.ts'
import type { Text } from '../../text/text.ts'
import { CardLine } from '../card/card-line.tsx'
import { Image } from '../image/image.tsx'

export interface ItemListProps {
  readonly items: readonly CardProps[]
  /** How many of the first items show summary and picture. */
  readonly summaries: number
  readonly text: Text
}

/** The items of an index, newest first. */
export function ItemList({ items, summaries, text }: ItemListProps) {
  if (items.length === 0) return <p class="empty">{text.noItems}</p>
  const leading = items.find(({ image }) => image !== null)
  return (
    <ul class="items">
      {items.map((card, place) => (place < summaries ? firstOf(card, card === leading, text) : lineOf(card, text)))}
    </ul>
  )
}

const lineOf = once((card: CardProps, text) => (
  <li key={card.href}>
    <Headline card={card} />
    <CardLine card={card} text={text} />
  </li>
))

function firstOf(card: CardProps, leads: boolean, text: Text) {
  return (
    <li key={card.href}>
      <Headline card={card} />
      {card.summary !== null && <p class="summary">{card.summary}</p>}
      <CardLine card={card} text={text} />
      {card.image !== null && (
        <div class="thumb">
          <Image image={{ ...card.image, alt: '' }} sizes="(min-width: 40rem) 12rem, 6.5rem" leads={leads} />
        </div>
      )}
    </li>
  )
}

function Headline({ card }: { readonly card: CardProps }) {
  return (
    <h2>
      <a href={card.href}>{card.title}</a>
    </h2>
  )
}
