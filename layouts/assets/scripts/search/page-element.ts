import type { SearchSaid } from '../../../text/search-words.ts'

/** A part of the search page, by its id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`No ${id} in the page`)
  return found
}

/** A new element with what is inside it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const fresh = document.createElement(name)
  fresh.append(...inside)
  return fresh
}

/** A sentence of the page's language, `%` replaced. */
export function said(name: keyof SearchSaid, value = ''): string {
  return (element('search_answer').dataset[name] ?? '').replace('%', () => value)
}
