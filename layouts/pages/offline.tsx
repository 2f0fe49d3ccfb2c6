import type { ChromeProps } from '../../src/routes/props.ts'
import { Chips } from '../components/chips/chips.tsx'
import type { Text } from '../text/text.ts'

export interface OfflinePageProps {
  readonly chrome: ChromeProps
  readonly text: Text
}

/** What a reader without a network sees in place of a page that the browser has not kept. */
export function OfflinePage({ chrome, text }: OfflinePageProps) {
  return (
    <main id="page_main" class="page">
      <h1>{text.offline}</h1>
      <p>{text.offlineHelp}</p>
      <Chips links={[{ name: text.words.home, href: chrome.home }]} />
    </main>
  )
}
