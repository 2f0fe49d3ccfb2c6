import type { Answer, Result } from '../../../../src/search/query/answer.ts'
import type { Piece } from '../../../../src/search/query/shown.ts'
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

export function showAnswer(answer: Answer, ask: Ask): void {
  const { results, exact } = answer
  showStatus(statusOf(answer))
  element('search_notes').replaceChildren(...notesOf(answer, ask))
  const [right, others] = [true, false].map((isExact) => results.filter((result) => result.isExact === isExact))
  const isParted = exact < answer.total && right !== undefined && others !== undefined && right.length > 0
  element('search_results').replaceChildren(
    ...(isParted
      ? [listOf(right), ...(others.length > 0 ? [made('p', said('others')), listOf(others)] : [])]
      : [listOf(results)]),
  )
}

function statusOf({ total, exact, isAbout }: Answer): string {
  if (total === 0) return said('nothing')
  if (isAbout) return said('about', total)
  return exact > 0 && exact < total ? said('exact', exact, total - exact) : said('found', total)
}

function notesOf({ isLoose, spellings, alias, better, heirs }: Answer, ask: Ask): readonly Node[] {
  const link = (text: string, count?: number): Node => {
    const anchor = made('a', count === undefined ? text : said('count', text, count))
    anchor.href = ask(text)
    return made('li', anchor)
  }
  const list = (title: string, items: readonly Node[]): readonly Node[] =>
    items.length === 0 ? [] : [made('p', title), withClass(made('ul', ...items), 'chips')]
  return [
    ...(isLoose ? [made('p', said('loose'))] : []),
    ...(alias === null ? [] : [made('p', said('alias', alias))]),
    ...list(said('better'), better === null ? [] : [link(better)]),
    ...list(
      said('meanings'),
      spellings.slice(0, 6).map(({ text, count }) => link(text, count)),
    ),
    ...heirs.flatMap(({ name, heirs: units }) =>
      list(
        said('heir', name),
        units.map((unit) => link(unit)),
      ),
    ),
  ]
}

function listOf(results: readonly Result[]): Node {
  return withClass(made('ol', ...results.map(lineOf)), 'items')
}

function lineOf({ entry: { href, date, category, provinces }, title, passage }: Result): Node {
  const link = made('a', ...nodesOf(title))
  link.href = href
  const line = withClass(made('p'), 'line')
  if (date !== '') {
    const time = made('time', `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`)
    time.dateTime = date.slice(0, 10)
    line.append(time, ' ')
  }
  for (const text of [category, provinces]) if (text !== '') line.append(made('span', text), ' ')
  return made('li', made('h2', link), withClass(made('p', ...nodesOf(passage)), 'summary'), line)
}

function nodesOf(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? made('mark', text) : text))
}

function withClass<E extends Element>(fresh: E, name: string): E {
  fresh.classList.add(name)
  return fresh
}
