import type { Wish } from '../../../../src/search/query/answer.ts'

export function formOf(): HTMLFormElement {
  const form = document.forms.namedItem('search_form')
  if (form !== null) return form
  throw new Error('form')
}

/** What is filled in, as a query of an address; fields that are empty are left out. */
export function fields(form: HTMLFormElement): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') query.set(name, value.trim())
  return query.toString() && `?${query.toString()}`
}

/** Fills in what an address says. */
export function fillForm(form: HTMLFormElement, search: string): void {
  const query = new URLSearchParams(search)
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    field.value = query.get(field.name) ?? ''
    if (field.value) field.closest('details')?.setAttribute('open', '')
  }
}

/** What an address asks for; null when it asks for nothing. */
export function wishOf(search: string, count: number): Wish | null {
  const query = new URLSearchParams(search)
  const said = (name: string): string => query.get(name) ?? ''
  const filters = ['noi', 'muc', 'loai'].map(said).filter(Boolean)
  const year = said('nam')
  const from = said('tu') || (year && `${year}-01-01`)
  const to = said('den') || (year && `${year}-12-31`)
  if (said('q').trim() + from + to + filters.join('') === '') return null
  return { text: said('q'), filters, from, to, order: said('xep') === 'ngay' ? 'date' : 'relevance', count }
}
