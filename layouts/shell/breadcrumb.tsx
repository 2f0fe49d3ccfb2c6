import type { Crumb } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'
import { crumbName } from './crumb-name.ts'

export interface BreadcrumbProps {
  readonly crumbs: readonly Crumb[]
  readonly text: Text
}

/** “Bạn đang ở”: from the front page down to the page above this one; nothing on the front page. */
export function Breadcrumb({ crumbs, text }: BreadcrumbProps) {
  if (crumbs.length === 0) return null
  return (
    <nav class="crumbs" aria-label={text.here}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumbName(crumb, text)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
