import type { NamedLink } from '../../../src/routes/props.ts'

export interface ChipsProps {
  readonly links: readonly NamedLink[]
}

/** A row of short links, each a target of its own. */
export function Chips({ links }: ChipsProps) {
  return (
    <ul class="chips">
      {links.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
