import type { CardProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Day } from '../day/day.tsx'

export interface CardLineProps {
  readonly card: CardProps
  readonly text: Text
}

/** Day, category and provinces of an item, under its title; no links, so that a list has one target an item. */
export function CardLine({ card, text }: CardLineProps) {
  return (
    <p class="line">
      <Day moment={card.published} text={text} /> <span>{card.category.name}</span>{' '}
      {card.provinces.length > 0 && <span>{card.provinces.map(({ name }) => name).join(', ')}</span>}
    </p>
  )
}
