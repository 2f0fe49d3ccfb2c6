import type { SearchWords } from '../../text/search-words.ts'

export interface SearchBoxProps {
  /** The search page. */
  readonly href: string
  readonly words: SearchWords
}

/** A way to search from every page: a plain form. Where no scripts run, nothing would answer, and it is not shown. */
export function SearchBox({ href, words }: SearchBoxProps) {
  return (
    <form class="search" action={href} method="get" role="search" aria-label={words.box}>
      <input type="search" name="q" aria-label={words.query} required />
      <button type="submit">{words.submit}</button>
    </form>
  )
}
