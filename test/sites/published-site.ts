import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

import { attribute, elements, hrefs, type Node, parseHtml, textOf } from './html.ts'

/** A built site as a visitor finds it, by URL without the prefix of the base URL. */
export interface PublishedSite {
  /** URLs of every file, sorted: `/2018/08/tin/` for a page, `/feed.xml`. */
  readonly urls: readonly string[]
  /** URLs of pages: what is HTML. */
  readonly pages: readonly string[]
  text(url: string): string
  page(url: string): Node
  /** The articles that a page of an index lists. */
  items(url: string): readonly string[]
  /** The articles that an index lists, over all its pages, newest first; where its head repeats some, twice. */
  members(index: string): readonly string[]
  /** The article's neighbour in the whole bulletin, or null. */
  neighbour(url: string, side: 'newer' | 'older'): string | null
  /** Links of the list under a heading (“Những tin mới hơn”); none when the page has no such list. */
  listUnder(url: string, heading: string): readonly string[]
}

/** HTML has no newer and older: see `layouts/components/newer-older`. */
const REL = { newer: 'next', older: 'prev' } as const

/** @param prefix path of the base URL. */
export function publishedSite(out: string, prefix = '/'): PublishedSite {
  const urls = filesIn(out)
    .map((path) => `/${path.replace(/(?<=^|\/)index\.html$/u, '')}`)
    .sort()
  const bare = (href: string): string => (href.startsWith(prefix) ? `/${href.slice(prefix.length)}` : href)
  const parsed = new Map<string, Node>()
  const text = (url: string): string => readFileSync(join(out, url.endsWith('/') ? `${url}index.html` : url), 'utf8')
  const page = (url: string): Node => {
    const node = parsed.get(url) ?? parseHtml(text(url))
    parsed.set(url, node)
    return node
  }
  const items = (url: string): readonly string[] => itemsOf(page(url)).map(bare)
  const stepFrom = (url: string, side: 'newer' | 'older'): string | null => {
    const link = elements(page(url), 'a').find((each) => attribute(each, 'rel') === REL[side])
    const href = link === undefined ? null : attribute(link, 'href')
    return href === null ? null : bare(href)
  }
  return {
    urls,
    pages: urls.filter((url) => url.endsWith('/') || url.endsWith('.html')),
    text,
    page,
    items,
    members: (index) => pagesOf(index, stepFrom).flatMap(items),
    neighbour: stepFrom,
    listUnder: (url, heading) => {
      const list = elements(page(url), 'nav').find((each) => elements(each, 'h2').some((h2) => textOf(h2) === heading))
      return list === undefined ? [] : hrefs(list).map(bare)
    },
  }
}

/** Every page of an index, reached from its head by the step towards older. */
function pagesOf(index: string, stepFrom: PublishedSite['neighbour']): readonly string[] {
  const pages: string[] = []
  for (let url: string | null = index; url !== null; url = stepFrom(url, 'older')) {
    if (pages.includes(url)) throw new Error(`The pages of ${index} go round in a circle at ${url}`)
    pages.push(url)
  }
  return pages
}

function itemsOf(page: Node): readonly string[] {
  const lists = elements(page, 'ul').filter((list) => attribute(list, 'class') === 'items')
  return lists.flatMap((list) => elements(list, 'h2').flatMap(hrefs))
}

/** Every file of a tree but Bantin's own memory, sorted. */
export function filesIn(out: string): readonly string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.bantin/'))
    .sort()
}

/** Hash of every file of a tree by path, the ledger's too: equal trees have equal snapshots. */
function snapshot(out: string): ReadonlyMap<string, string> {
  const paths = [...filesIn(out), '.bantin/ledger']
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(out, path)))
        .digest('hex'),
    ]),
  )
}

/** Paths of files that are in one tree only, or differ; none when the trees are equal. */
export function differences(out: string, other: string): readonly string[] {
  const [first, second] = [snapshot(out), snapshot(other)]
  return [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path))
}
