import type { SearchGroup } from '../../src/routes/props.ts'

/** What the search page says, in print and by its script. */
export interface SearchWords {
  readonly title: string
  /** The box at the head of every page. */
  readonly box: string
  /** The form of the search page. */
  readonly form: string
  readonly query: string
  readonly submit: string
  readonly filters: string
  readonly place: string
  readonly category: string
  readonly year: string
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly order: string
  readonly all: string
  readonly articles: string
  readonly pages: string
  readonly relevance: string
  readonly date: string
  readonly groups: Readonly<Record<SearchGroup, string>>
  /** Without scripts. */
  readonly help: string
  readonly browse: string
  readonly more: string
  readonly said: SearchSaid
}

/** What the script says: it stands in the page, so that one script serves all languages. each `%` is a number or a name. */
export interface SearchSaid {
  readonly searching: string
  readonly found: string
  /** So many stand side by side by what the index says: the texts were not all read. */
  readonly about: string
  /** So many have the marks that were typed, so many have others. */
  readonly exact: string
  /** Over results with other marks. */
  readonly others: string
  /** A spelling, and how many there are. */
  readonly count: string
  readonly nothing: string
  /** No item holds the words side by side. */
  readonly loose: string
  readonly better: string
  readonly meanings: string
  /** Another spelling of a name was looked for too. */
  readonly alias: string
  /** A place is no more. */
  readonly heir: string
  readonly failed: string
  readonly retry: string
}
