import type { FullPage, IndexProps } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'

/** What a page is called, without the bulletin's name: its `h1`, and the first part of its `<title>`; null on the front page. */
export function pageTitle(page: FullPage, text: Text): string | null {
  switch (page.kind) {
    case 'home':
      return null
    case 'article':
    case 'page':
      return page.title
    case 'year':
      return text.year(page.year)
    case 'archive':
      return text.words.archive
    case 'search':
      return text.search.title
    case 'not-found':
      return text.notFound
    case 'gone':
      return text.gone
    case 'accessibility':
    case 'privacy':
      return text.statements[page.kind].title
    case 'offline':
      return text.offline
    case 'categories':
    case 'provinces':
    case 'localities':
    case 'tags':
    case 'topics':
    case 'authors':
      return text.words[page.kind]
    case 'category':
    case 'province':
    case 'locality':
    case 'tag':
    case 'topic':
    case 'author':
    case 'month':
      return indexTitle(page, text)
  }
}

/** “Nông thôn mới – Năm 2018, Trang 1”. */
function indexTitle({ kind, name, part }: IndexProps, text: Text): string {
  const whole = kind === 'month' ? text.month(name) : name
  if (part.kind === 'head') return whole
  if (part.kind === 'year') return `${whole} – ${text.year(part.year)}`
  const steps = [part.year === null ? [] : [text.year(part.year)], text.page(part.number)].flat()
  return `${whole} – ${steps.join(', ')}`
}
