import type { CardProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Card } from '../card/card.tsx'
import { Chips } from '../chips/chips.tsx'

export interface NewestProps {
  readonly cards: readonly CardProps[]
  /** Where all items are. */
  readonly archive: string
  readonly text: Text
}

/** “Tin mới nhất” on the front page, and the way to all others; nothing when there are none. */
export function Newest({ cards, archive, text }: NewestProps) {
  if (cards.length === 0) return null
  return (
    <section class="latest">
      <h2>{text.newest}</h2>
      <div class="grid">
        {cards.map((card) => (
          <Card key={card.href} card={card} text={text} />
        ))}
      </div>
      <Chips links={[{ name: text.seeAll, href: archive }]} />
    </section>
  )
}
