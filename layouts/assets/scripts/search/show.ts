import type { Answer, Result, Wish } from '../../../../src/search/query/answer.ts'
import { marked } from '../../../../src/search/query/marked.ts'
import { parseQuery, type Query } from '../../../../src/search/query/parse-query.ts'
import type { SearchSaid } from '../../../text/search-words.ts'
import { element, made } from './page-element.ts'

interface Showing {
  readonly words: SearchSaid
  /** The address of another text under the same filters. */
  readonly ask: (text: string) => string
}

/** What the page says of its answer: screen readers say it too. */
export function showStatus(text: string): void {
  element('search_status').textContent = text
  if (text !== '') return
  element('search_notes').replaceChildren()
  element('search_results').replaceChildren()
  element('search_more').hidden = true
}

export function showFailure(words: SearchSaid, retry: () => void): void {
  showStatus('')
  showStatus(words.failed)
  const button = made('button', words.retry)
  button.type = 'button'
  button.addEventListener('click', retry)
  element('search_notes').replaceChildren(button)
}

export function showAnswer(answer: Answer, { text }: Wish, showing: Showing): void {
  const { words } = showing
  const query = parseQuery(text)
  showStatus(
    answer.total === 0
      ? words.nothing
      : words.found.replace('%', answer.total.toLocaleString(document.documentElement.lang)),
  )
  element('search_notes').replaceChildren(...notesOf(answer, showing))
  element('search_results').replaceChildren(
    ...answer.results.map((result) => lineOf(result, { query, isLoose: answer.isLoose })),
  )
}

function notesOf(
  { isLoose, spellings, alias, better, heirs, results }: Answer,
  { words, ask }: Showing,
): readonly Node[] {
  const link = (text: string, count = ''): Node => {
    const anchor = made('a', text)
    anchor.href = ask(text)
    return made('li', anchor, count)
  }
  const list = (title: string, items: readonly Node[]): readonly Node[] =>
    items.length === 0 ? [] : [made('p', title), withClass(made('ul', ...items), 'chips')]
  return [
    ...(isLoose && results.length > 0 ? [made('p', words.loose)] : []),
    ...(alias === null ? [] : [made('p', words.alias.replace('%', alias))]),
    ...list(words.better, better === null ? [] : [link(better)]),
    ...list(
      words.meanings,
      spellings.slice(0, 6).map(({ text, count }) => link(text, ` (${String(count)})`)),
    ),
    ...heirs.flatMap(({ name, heirs: units }) =>
      list(
        words.heir.replace('%', name),
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
