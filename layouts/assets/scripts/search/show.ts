import type { Answer, Result } from '../../../../src/search/query/answer.ts'
import type { Piece } from '../../../../src/search/query/shown.ts'
import { element, fill, made, said } from './page-element.ts'

/** The address of another text under the same filters. */
type Ask = (text: string) => string

/** What the page says of its answer: screen readers say it too. */
export function showStatus(text: string): void {
  element('search_status').textContent = text
  // Ways to browse are not there while an answer is waited for, which would be seen to push them away.
  element('search_ways').hidden = text === said('searching')
  if (text !== '') return
  fill('search_notes')
  fill('search_results')
  element('search_more').hidden = true
}

export function showFailure(retry: () => void): void {
  showStatus('')
  showStatus(said('failed'))
  const button = made('button', '', said('retry'))
  button.onclick = retry
  fill('search_notes', button)
}

export function showAnswer(answer: Answer, ask: Ask): void {
  const { results, exact, total } = answer
  showStatus(statusOf(answer))
  fill('search_notes', ...notesOf(answer, ask))
  const lines = results.map(lineOf)
  // By date they are mixed, and one list.
  const others = results.findIndex(({ isExact }) => !isExact)
  const isParted = exact < total && others > 0 && results.slice(others).every(({ isExact }) => !isExact)
  const list = (some: readonly Node[]): Node => made('ol', 'items', ...some)
  fill(
    'search_results',
    ...(isParted
      ? [list(lines.slice(0, others)), made('p', '', said('others')), list(lines.slice(others))]
      : [list(lines)]),
  )
}

function statusOf({ total, exact, isAbout }: Answer): string {
  if (total === 0) return said('nothing')
  if (isAbout) return said('about', total)
  return exact > 0 && exact < total ? said('exact', exact, total - exact) : said('found', total)
}

function notesOf({ isLoose, spellings, alias, better, heirs }: Answer, ask: Ask): readonly Node[] {
  const link = (text: string, count?: number): Node => {
    return made('li', '', linked(ask(text), count === undefined ? text : said('count', text, count)))
  }
  const list = (title: string, items: readonly Node[]): readonly Node[] =>
    items.length === 0 ? [] : [made('p', '', title), made('ul', 'chips', ...items)]
  return [
    ...(isLoose ? [made('p', '', said('loose'))] : []),
    ...(alias === null ? [] : [made('p', '', said('alias', alias))]),
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

function lineOf({ entry: { href, date, category, provinces }, title, passage }: Result): Node {
  const line = made('p', 'line')
  if (date !== '') {
    const day = date.slice(0, 10)
    const time = made('time', '', day.split('-').reverse().join('/'))
    time.dateTime = day
    line.append(time, ' ')
  }
  for (const text of [category, provinces]) if (text !== '') line.append(made('span', '', text), ' ')
  return made(
    'li',
    '',
    made('h2', '', linked(href, ...nodesOf(title))),
    made('p', 'summary', ...nodesOf(passage)),
    line,
  )
}

function linked(href: string, ...inside: readonly (Node | string)[]): Node {
  const link = made('a', '', ...inside)
  link.href = href
  return link
}

function nodesOf(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? made('mark', '', text) : text))
}
