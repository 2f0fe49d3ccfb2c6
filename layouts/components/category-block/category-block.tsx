import type { HomeProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Card } from '../card/card.tsx'
import { TitleList } from '../title-list/title-list.tsx'

export interface CategoryBlockProps {
  readonly block: HomeProps['categories'][number]
  readonly text: Text
}

/** A category's newest items on the front page: the first with its summary, the others as titles. */
export function CategoryBlock({ block: { category, items }, text }: CategoryBlockProps) {
  const [first, ...others] = items
  return (
    <section class="block">
      <h2>
        <a href={category.href}>{category.name}</a>
      </h2>
      {first !== undefined && <Card card={first} text={text} summary picture />}
      {others.length > 0 && <TitleList items={others} text={text} />}
    </section>
  )
}
