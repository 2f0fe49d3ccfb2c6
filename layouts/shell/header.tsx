import type { ChromeProps } from '../../src/routes/props.ts'
import { Image } from '../components/image/image.tsx'
import type { Text } from '../text/text.ts'
import { Menu } from './menu.tsx'
import { Nameplate } from './nameplate.tsx'

export interface HeaderProps {
  readonly chrome: ChromeProps
  readonly text: Text
  /** The language of the fixed strings, where the page itself is in another. */
  readonly lang: string | undefined
}

/** Skip link, masthead and main navigation: equal on every page of a language. */
export function Header({ chrome, text, lang }: HeaderProps) {
  const { emblem, publisher } = chrome
  return (
    <>
      <a class="skip" href="#page_main" lang={lang}>
        {text.skip}
      </a>
      <header class="masthead" lang={lang}>
        <div class="brand">
          {emblem !== undefined && <Image image={emblem} leads />}
          <div>
            {publisher !== null && <p class="issuer">{publisher.name}</p>}
            <Nameplate name={chrome.siteName} kind={text.bulletin} href={chrome.home} />
          </div>
        </div>
        <Menu chrome={chrome} text={text} />
      </header>
    </>
  )
}
