import type { Wish } from '../../../../src/search/query/answer.ts'
import { element } from './page-element.ts'

export function formOf(): HTMLFormElement {
  const form = element('search_form')
  if (form instanceof HTMLFormElement) return form
  throw new Error('The search page has no form')
}

/** What is filled in, as a query of an address; fields that are empty are left out. */
export function fields(form: HTMLFormElement): string {
  const filled = [...new FormData(form)].flatMap(([name, value]): readonly [string, string][] =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  )
  const query = new URLSearchParams(filled).toString()
  return query === '' ? '' : `?${query}`
}

/** Fills in what an address says. */
export function fillForm(form: HTMLFormElement, search: string): void {
  const query = new URLSearchParams(search)
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = query.get(field.name) ?? ''
    if (field instanceof HTMLSelectElement && field.value !== '') field.closest('details')?.setAttribute('open', '')
  }
}

/** What an address asks for; null when it asks for nothing. */
export function wishOf(search: string, count: number): Wish | null {
  const query = new URLSearchParams(search)
  const text = query.get('q') ?? ''
  const filters = ['noi', 'muc', 'loai'].flatMap((name) => query.get(name) || [])
  const year = query.get('nam') || null
  if (text.trim() === '' && filters.length === 0) return null
  return { text, filters, year, order: query.get('xep') === 'ngay' ? 'date' : 'relevance', count }
}
