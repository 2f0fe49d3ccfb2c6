import type { SafeHtml } from '../../../src/domain/safe-html.ts'
import { planOf } from '../../../src/routes/plan.ts'
import type { Route } from '../../../src/routes/route.ts'
import { answer, type Answer, type Wish } from '../../../src/search/query/answer.ts'
import { type Library, openLibrary } from '../../../src/search/query/library.ts'
import { didYouMean } from '../../../src/search/query/suggest.ts'
import { aBody, aMoment, anArticle, type ArticleFields, aSite } from '../domain-values.ts'
import { anEdition } from '../editions.ts'
import { PRESENTATION } from '../routes/plans.ts'

/** An article as a test writes it: its text in plain words, paragraphs parted by an empty line. */
export interface Written extends Pick<ArticleFields, 'summary' | 'provinces' | 'categories'> {
  readonly slug: string
  readonly title?: string
  readonly text?: string
  /** `2018-06-30`. */
  readonly day?: string
}

/** What a bulletin of some articles publishes for search, by URL. */
export function searchFiles(written: readonly Written[]): readonly Route[] {
  const texts = new Map(written.map(({ slug, text = '' }) => [slug, htmlOf(text)]))
  const items = written.map(({ slug, title = 'Tin', text = '', day = '2018-06-30', ...fields }) =>
    anArticle({
      ...{ slug, title, published: aMoment(day), body: aBody({ hash: text, length: text.length }) },
      ...fields,
    }),
  )
  const { routes } = planOf(anEdition(items), {
    ...{
      site: aSite(),
      code: 'code',
      presentation: PRESENTATION,
      encoder: 'encoder',
      hasCards: false,
      hasSearch: true,
    },
    html: ({ slug }) => texts.get(slug) ?? htmlOf(''),
  })
  return routes.filter(({ kind }) => kind === 'search-file')
}

/** The bytes of a file of the index. */
export function bytesOf(route: Route | undefined): Uint8Array {
  const props = route?.props()
  if (props?.kind !== 'search-file') throw new Error('Not a file of the index')
  return typeof props.content === 'string' ? new TextEncoder().encode(props.content) : props.content
}

export function aLibrary(written: readonly Written[]): Library {
  const files = new Map(searchFiles(written).map((route) => [route.url.replace('/tim-kiem/', ''), route]))
  return openLibrary((path) => Promise.resolve().then(() => bytesOf(files.get(path))))
}

/** The whole answer to a query. */
export function answered(text: string, library: Library, wish: Partial<Wish> = {}): Promise<Answer> {
  return answer(
    { text, filters: [], from: '', to: '', order: 'relevance', count: Infinity, ...wish },
    library,
    didYouMean,
  )
}

/** Slugs that a query finds, the best first. */
export async function slugsFound(text: string, library: Library): Promise<readonly string[]> {
  return (await answered(text, library)).results.map(({ entry }) => entry.href.split('/').at(-2) ?? '')
}

function htmlOf(text: string): SafeHtml {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const html = `<p>${escaped.replaceAll('\n\n', '</p><p>')}</p>`
  if (!isMinted(html)) throw new Error('Every text is')
  return html
}

function isMinted(html: string): html is SafeHtml {
  return html.startsWith('<p>')
}
