import type { CardProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Card } from '../card/card.tsx'

export interface FeaturedProps {
  /** The first leads. */
  readonly cards: readonly CardProps[]
  readonly text: Text
}

/** “Tin nổi bật”: the leading story of the front page, the other featured ones beside it. */
export function Featured({ cards: [lead, ...others], text }: FeaturedProps) {
  if (lead === undefined) return <p class="empty">{text.noItems}</p>
  return (
    <section class={others.length > 0 ? 'top beside' : 'top'}>
      <h2 class="unseen">{text.featured}</h2>
      <Card card={lead} text={text} leads summary picture />
      {others.length > 0 && (
        <div class="others">
          {others.map((card) => (
            <Card key={card.href} card={card} text={text} summary picture />
          ))}
        </div>
      )}
    </section>
  )
}
