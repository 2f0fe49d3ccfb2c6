import type { TitleProps } from '../../../src/routes/props.ts'
import { once } from '../../shell/once.ts'
import type { Text } from '../../text/text.ts'
import { Day } from '../day/day.tsx'

export interface TitleListProps {
  readonly items: readonly TitleProps[]
  readonly text: Text
}

/** Titles with their days, each a link as a whole line, so that a thumb hits it. */
export function TitleList({ items, text }: TitleListProps) {
  return <ul class="titles">{items.map((item) => lineOf(item, text))}</ul>
}

const lineOf = once(({ title, href, published }: TitleProps, text) => (
  <li key={href}>
    <a href={href}>
      {title} {published !== null && <Day moment={published} text={text} />}
    </a>
  </li>
))
