import type { ChromeProps, NamedLink } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'
import { foreign } from './foreign.ts'

export interface MenuProps {
  readonly chrome: Pick<ChromeProps, 'menu' | 'menuLang' | 'places' | 'archive'>
  readonly text: Text
}

/** Main navigation: categories of the top level, then the ways by place and by time. On a phone a switch unfolds it. */
export function Menu({ chrome: { menu, menuLang, places, archive }, text }: MenuProps) {
  const ways = [
    { name: text.words[places.kind], href: places.href },
    { name: text.words.archive, href: archive },
  ]
  return (
    <nav class="menu" aria-label={text.menu}>
      <details>
        <summary>{text.menu}</summary>
      </details>
      {menu.length > 0 && <MenuList links={menu} lang={foreign(menuLang, text)} />}
      <MenuList links={ways} />
    </nav>
  )
}

function MenuList({ links, lang }: { readonly links: readonly NamedLink[]; readonly lang?: string | undefined }) {
  return (
    <ul lang={lang}>
      {links.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
