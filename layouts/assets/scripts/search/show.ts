import type { Answer, Result, Wish } from '../../../../src/search/query/answer.ts'
import { marked } from '../../../../src/search/query/marked.ts'
import { parseQuery, type Query } from '../../../../src/search/query/parse-query.ts'
import { element, made, said } from './page-element.ts'

/** The address of another text under the same filters. */
type Ask = (text: string) => string

/** What the page says of its answer: screen readers say it too. */
export function showStatus(text: string): void {
  element('search_status').textContent = text
  if (text !== '') return
  element('search_notes').replaceChildren()
  element('search_results').replaceChildren()
  element('search_more').hidden = true
}

export function showFailure(retry: () => void): void {
  showStatus('')
  showStatus(said('failed'))
  const button = made('button', said('retry'))
  button.type = 'button'
  button.addEventListener('click', retry)
  element('search_notes').replaceChildren(button)
}

export function showAnswer(answer: Answer, { text }: Wish, ask: Ask): void {
  const query = parseQuery(text)
  showStatus(
    answer.total === 0 ? said('nothing') : said('found', answer.total.toLocaleString(document.documentElement.lang)),
  )
  element('search_notes').replaceChildren(...notesOf(answer, ask))
  const lines = answer.results.map((result) => lineOf(result, { query, isLoose: answer.isLoose }))
  element('search_results').replaceChildren(withClass(made('ol', ...lines), 'items'))
}

function notesOf({ isLoose, spellings, alias, better, heirs, results }: Answer, ask: Ask): readonly Node[] {
  const link = (text: string, count = ''): Node => {
    const anchor = made('a', text + count)
    anchor.href = ask(text)
    return made('li', anchor)
  }
  const list = (title: string, items: readonly Node[]): readonly Node[] =>
    items.length === 0 ? [] : [made('p', title), withClass(made('ul', ...items), 'chips')]
  return [
    ...(isLoose && results.length > 0 ? [made('p', said('loose'))] : []),
    ...(alias === null ? [] : [made('p', said('alias', alias))]),
    ...list(said('better'), better === null ? [] : [link(better)]),
    ...list(
      said('meanings'),
      spellings.slice(0, 6).map(({ text, count }) => link(text, ` (${String(count)})`)),
    ),
    ...heirs.flatMap(({ name, heirs: units }) =>
      list(
        said('heir', name),
        units.map((unit) => link(unit)),
      ),
    ),
  ]
}

interface Marking {
  readonly query: Query
  readonly isLoose: boolean
}

function lineOf({ card }: Result, { query, isLoose }: Marking): Node {
  const pieces = (text: string): readonly (Node | string)[] =>
    marked(text, query, isLoose).map((piece) => (piece.isMatch ? made('mark', piece.text) : piece.text))
  const link = made('a', ...pieces(card.title))
  link.href = card.href
  const line = withClass(made('p'), 'line')
  if (card.date !== '') {
    const time = made('time', `${card.date.slice(8, 10)}/${card.date.slice(5, 7)}/${card.date.slice(0, 4)}`)
    time.dateTime = card.date.slice(0, 10)
    line.append(time, ' ')
  }
  for (const text of [card.category, card.provinces]) if (text !== '') line.append(made('span', text), ' ')
  return made('li', made('h2', link), withClass(made('p', ...pieces(card.summary)), 'summary'), line)
}

function withClass<E extends Element>(fresh: E, name: string): E {
  fresh.classList.add(name)
  return fresh
}
