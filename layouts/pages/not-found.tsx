import type { ChromeProps, NotFoundProps } from '../../src/routes/props.ts'
import { Chips } from '../components/chips/chips.tsx'
import type { Text } from '../text/text.ts'

export interface NotFoundPageProps {
  readonly kind: NotFoundProps['kind']
  readonly chrome: ChromeProps
  readonly text: Text
}

/** What a host answers where there is no page, or none any more. */
export function NotFoundPage({ kind, chrome, text }: NotFoundPageProps) {
  const links = [
    { name: text.words.home, href: chrome.home },
    { name: text.words[chrome.places.kind], href: chrome.places.href },
    { name: text.words.archive, href: chrome.archive },
    ...chrome.menu.map(({ name, href }) => ({ name, href })),
  ]
  return (
    <main id="page_main" class="page">
      <h1>{kind === 'gone' ? text.gone : text.notFound}</h1>
      <p>{kind === 'gone' ? text.goneHelp : text.notFoundHelp}</p>
      <Chips links={links} />
    </main>
  )
}
