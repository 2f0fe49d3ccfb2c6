import type { ChromeProps, SearchProps } from '../../src/routes/props.ts'
import { Chips } from '../components/chips/chips.tsx'
import { SearchForm } from '../components/search-box/search-form.tsx'
import type { SearchSaid } from '../text/search-words.ts'
import type { Text } from '../text/text.ts'

export interface SearchPageProps {
  readonly page: SearchProps
  readonly chrome: ChromeProps
  readonly text: Text
}

/**
 * The search page: its script, `assets/scripts/search/`, answers. Ways to browse stand where the answer will, so that
 * nothing that is seen moves when it comes.
 */
export function SearchPage({ page, chrome, text }: SearchPageProps) {
  const { search: words } = text
  const ways = [
    { name: text.words[chrome.places.kind], href: chrome.places.href },
    { name: text.words.archive, href: chrome.archive },
    ...chrome.menu.map(({ name, href }) => ({ name, href })),
  ]
  return (
    <main id="page_main" class="page answers">
      <h1>{words.title}</h1>
      <SearchForm page={page} action={chrome.search ?? ''} text={text} />
      <div id="search_answer" {...attributes(words.said)}>
        <div id="search_status" role="status" />
        <div id="search_notes" />
        <div id="search_results" />
        <button id="search_more" type="button" hidden>
          {words.more}
        </button>
      </div>
      <section id="search_ways" class="group">
        <h2>{words.browse}</h2>
        <noscript>
          <p id="search_help">{words.help}</p>
        </noscript>
        <Chips links={ways} />
      </section>
      <script type="module" src={page.script.src} integrity={page.script.integrity} />
    </main>
  )
}

/** What the script says, where it finds it. */
function attributes(said: SearchSaid): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(said).map(([name, words]) => [`data-${name}`, String(words)]))
}
