import { withPageLinks } from '../content/markdown.ts'
import type { Body, Heading, Item } from '../domain/article.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import type { Context } from './context.ts'

/** “Mục lục” stands on pages with at least this many headings. */
const HEADINGS_FOR_CONTENTS = 3

/** The body's HTML with links to Markdown files turned into links to their pages. */
export function bodyHtml(item: Item, context: Context): SafeHtml {
  return withPageLinks(context.html(item), (path) => pageOf(path, context))
}

/** Where those links lead: it changes when another item moves. */
export function linkPrints(body: Body, context: Context): readonly string[] {
  return body.links.filter(({ target }) => !target.startsWith('/')).map(({ target }) => pageOf(target, context))
}

/** Headings for the table of contents; none on a short page. */
export function contentsOf(body: Body): readonly Heading[] {
  const headings = body.headings.filter(({ level }) => level <= 3)
  return headings.length < HEADINGS_FOR_CONTENTS ? [] : headings
}

function pageOf(path: string, context: Context): string {
  const item = context.edition.byPath.get(path)
  return context.href(item?.url ?? '/404.html')
}
