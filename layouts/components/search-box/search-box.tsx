import type { SearchWords } from '../../text/search-words.ts'

export interface SearchBoxProps {
  /** The search page. */
  readonly href: string
  readonly words: SearchWords
}

/** A way to search from every page. It is a form, so that it leads somewhere without scripts too. */
export function SearchBox({ href, words }: SearchBoxProps) {
  return (
    <form class="search" action={href} method="get" role="search" aria-label={words.box}>
      <input type="search" name="q" aria-label={words.query} required />
      <button type="submit">{words.submit}</button>
    </form>
  )
}
