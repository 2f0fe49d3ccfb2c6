import type { ChromeProps } from '../../src/routes/props.ts'
import { SearchBox } from '../components/search-box/search-box.tsx'
import type { Text } from '../text/text.ts'
import { foreign } from './foreign.ts'
import { Menu } from './menu.tsx'
import { Nameplate } from './nameplate.tsx'

export interface HeaderProps {
  readonly chrome: ChromeProps
  readonly text: Text
  /** The language of the fixed strings, where the page itself is in another. */
  readonly lang: string | undefined
}

/** Masthead and main navigation: equal on every page of a language. */
export function Header({ chrome, text, lang }: HeaderProps) {
  const { emblem, publisher } = chrome
  return (
    <header class="masthead" lang={lang}>
      <div class="brand" lang={foreign(chrome.siteLang, text)}>
        {emblem !== null && <img {...emblem} />}
        <div>
          {publisher !== null && <p class="issuer">{publisher.name}</p>}
          <Nameplate name={chrome.masthead} kind={text.bulletin} href={chrome.home} />
        </div>
      </div>
      {chrome.search !== null && <SearchBox href={chrome.search} words={text.search} />}
      <Menu chrome={chrome} text={text} />
    </header>
  )
}
