import type { TitleProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { TitleList } from '../title-list/title-list.tsx'

export interface RelatedProps {
  readonly items: readonly TitleProps[]
  readonly text: Text
}

/** “Tin liên quan”; nothing when there is none. */
export function Related({ items, text }: RelatedProps) {
  if (items.length === 0) return null
  return (
    <section class="related">
      <h2>{text.related}</h2>
      <TitleList items={items} text={text} />
    </section>
  )
}
