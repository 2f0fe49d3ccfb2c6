import { Fragment } from 'preact'

import type { NamedLink } from '../../../src/routes/props.ts'

export interface LinksProps {
  readonly links: readonly NamedLink[]
}

/** Links in a row of text, with commas between them. */
export function Links({ links }: LinksProps) {
  return links.map(({ name, href }, place) => (
    <Fragment key={href}>
      {place > 0 && ', '}
      <a href={href}>{name}</a>
    </Fragment>
  ))
}
