import type { ChromeProps } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'
import { foreign } from './foreign.ts'
import { ImprintList } from './imprint-list.tsx'

export interface FooterProps {
  readonly chrome: ChromeProps
  readonly text: Text
  /** The language of the fixed strings, where the page itself is in another. */
  readonly lang: string | undefined
}

/** Who answers for the bulletin, and where else to go: equal on every page of a language. */
export function Footer({ chrome, text, lang }: FooterProps) {
  const { siteName, description, home, pages, places, archive, languages } = chrome
  const siteLang = foreign(chrome.siteLang, text)
  const links = [
    ...pages,
    { name: text.words[places.kind], href: places.href },
    { name: text.words.archive, href: archive },
    { name: text.statements.accessibility.title, href: chrome.accessibility },
    { name: text.statements.privacy.title, href: chrome.privacy },
    { name: 'RSS', href: `${home}rss.xml` },
    { name: 'Atom', href: `${home}feed.xml` },
  ]
  return (
    <footer class="foot" lang={lang}>
      <div class="imprint">
        <p class="name" lang={siteLang}>
          {siteName}
        </p>
        {description !== null && <p lang={siteLang}>{description}</p>}
        <ImprintList chrome={chrome} text={text} />
        <p>{text.credit}.</p>
      </div>
      <nav aria-label={text.about}>
        <ul>
          {links.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
          {languages.map(({ lang: code, href }) => (
            <li key={code}>
              <a href={href} lang={code} hreflang={code}>
                {text.languageName(code)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
