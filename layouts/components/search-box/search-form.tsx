import type { ComponentChildren } from 'preact'

import type { SearchChoice, SearchProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'

export interface SearchFormProps {
  readonly page: Pick<SearchProps, 'script' | 'places' | 'categories' | 'years'>
  readonly action: string
  readonly text: Text
}

/** The form of the search page, shown by its script: nothing else answers. Its fields stand in the address, which so is that of the answer. */
export function SearchForm({ page: { script, places, categories, years }, action, text }: SearchFormProps) {
  const { search: words } = text
  return (
    <form id="search_form" class="search" action={action} method="get" role="search" aria-label={words.form} hidden>
      <label for="search_q">{words.query}</label>
      <input id="search_q" type="search" name="q" list="search_list" autocomplete="off" />
      <datalist id="search_list" data-script={script.completions} />
      <button type="submit">{words.submit}</button>
      <details>
        <summary>{words.filters}</summary>
        <div class="fields">
          <Select name="noi" label={words.place} all={words.all}>
            {places.map(({ word, choices }) => (
              <optgroup key={word} label={words.groups[word]}>
                <Options choices={choices} />
              </optgroup>
            ))}
          </Select>
          <Select name="muc" label={words.category} all={words.all}>
            <Options choices={categories} />
          </Select>
          <Select name="nam" label={words.year} all={words.all}>
            <Options choices={years.map((year) => ({ name: year, value: year }))} />
          </Select>
          <Day name="tu" label={words.from} />
          <Day name="den" label={words.to} />
          <Select name="loai" label={words.kind} all={words.all}>
            <Options choices={[choice(words.articles, 'loai:bai'), choice(words.pages, 'loai:trang')]} />
          </Select>
          <Select name="xep" label={words.order} all={words.relevance}>
            <Options choices={[choice(words.date, 'ngay')]} />
          </Select>
        </div>
      </details>
    </form>
  )
}

function choice(name: string, value: string): SearchChoice {
  return { name, value }
}

interface SelectProps {
  readonly name: string
  readonly label: string
  /** What the choice of nothing says. */
  readonly all: string
  readonly children: ComponentChildren
}

function Select({ name, label, all, children }: SelectProps) {
  return (
    <p>
      <label for={`search_${name}`}>{label}</label>
      <select id={`search_${name}`} name={name}>
        <option value="">{all}</option>
        {children}
      </select>
    </p>
  )
}

function Day({ name, label }: Pick<SelectProps, 'name' | 'label'>) {
  return (
    <p>
      <label for={`search_${name}`}>{label}</label>
      <input id={`search_${name}`} type="date" name={name} />
    </p>
  )
}

function Options({ choices }: { readonly choices: readonly SearchChoice[] }) {
  return (
    <>
      {choices.map(({ name, value }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </>
  )
}
