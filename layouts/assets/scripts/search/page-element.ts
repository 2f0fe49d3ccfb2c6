import type { SearchSaid } from '../../../text/search-words.ts'

/** A part of the search page, by its id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(id)
  return found
}

/** Puts something in the place of all that a part of the page holds. */
export function fill(id: string, ...inside: readonly Node[]): void {
  element(id).replaceChildren(...inside)
}

/** A new element of a class, or of none, with what is inside it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const fresh = document.createElement(name)
  fresh.className = className
  fresh.append(...inside)
  return fresh
}

/** A sentence of the page's language, each `%` replaced in turn. */
export function said(name: keyof SearchSaid, ...values: readonly (string | number)[]): string {
  const { lang } = document.documentElement
  return values.reduce<string>(
    (sentence, value) => sentence.replace('%', () => value.toLocaleString(lang)),
    element('search_answer').dataset[name] ?? '',
  )
}
