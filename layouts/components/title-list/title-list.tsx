import type { TitleProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Day } from '../day/day.tsx'

interface TitleListProps {
  readonly items: readonly TitleProps[]
  readonly text: Text
}

/** Titles with their days, one a line. */
export function TitleList({ items, text }: TitleListProps) {
  return (
    <ul class="titles">
      {items.map(({ title, href, published }) => (
        <li key={href}>
          <a href={href}>{title}</a> {published !== null && <Day moment={published} text={text} />}
        </li>
      ))}
    </ul>
  )
}
