import type { Item } from '../domain/article.ts'
import { digestOf } from '../domain/digest.ts'
import { lazy } from '../domain/lazy.ts'
import { monthOf } from '../domain/moment.ts'
import { COMMON_SYLLABLES } from '../search/common-syllables.ts'
import { placeList } from '../search/place-list.ts'
import { plainText } from '../search/plain-text.ts'
import { type Contents, FORMAT } from '../search/query/format.ts'
import { type Indexed as IndexedText, segmentIndex } from '../search/segment-index.ts'
import { type Segment, segmentsOf } from '../search/segments.ts'
import { syllableList } from '../search/syllable-list.ts'
import type { Context } from './context.ts'
import type { Route } from './route.ts'
import { type Indexed, searchEntries } from './search-entries.ts'
import { searchFile } from './search-file.ts'
import { searchPageRoute } from './search-page.ts'

/** The search page of a language and the files of its index; none when search is left out. */
export function searchRoutes(context: Context): readonly Route[] {
  if (context.chrome.search === null) return []
  const { articles, pages } = context.bulletin
  const segments = segmentsOf([...pages, ...articles].map(indexed))
  const [largest] = segments.toSorted((a, b) => b.items.length - a.items.length)
  return [
    searchPageRoute(context),
    contentsRoute(segments, context),
    ...segments.flatMap((segment) => segmentRoutes(segment, segment === largest, context)),
    ...segments.flatMap((segment) => searchEntries(segment, context)),
  ]
}

function indexed(item: Item): Indexed {
  const month = item.kind === 'article' ? monthOf(item.published.day) : ''
  return { url: item.url, month, length: item.body.length + item.title.length, item }
}

function contentsRoute(segments: readonly Segment<Indexed>[], context: Context): Route {
  const contents: Contents = {
    format: FORMAT,
    segments: segments.map(({ name, pairs, singles, signature, room, months }) => ({
      ...{ name, pairs, singles },
      ...{ signature, room, months },
    })),
    places: placeList(context.site.localities),
    common: COMMON_SYLLABLES,
  }
  const content = JSON.stringify(contents)
  return searchFile(`${context.paths.search}muc-luc.json`, { own: [content], code: context.code }, () => content)
}

/** Shards and syllables of a segment. Its items are read once, when the first of its files is stale. */
function segmentRoutes(segment: Segment<Indexed>, hasSyllables: boolean, context: Context): readonly Route[] {
  const { search } = context.paths
  const { code } = context
  const print = digestOf([
    String(segment.signature),
    ...segment.items.map(({ number, item: { item } }) => [number, item.hash, ...filtersOf(item, context)].join(' ')),
  ])
  const index = lazy(() => segmentIndex(textsOf(segment, context), segment))
  const shards = Array.from({ length: segment.pairs + segment.singles }, (_, shard) =>
    searchFile(`${search}${segment.name}/${String(shard)}.bin`, { own: [print], code }, () => index().shard(shard)),
  )
  const syllables = searchFile(`${search}am-tiet.json`, { own: [print], code }, () =>
    JSON.stringify(syllableList(index().syllables())),
  )
  return hasSyllables ? [...shards, syllables] : shards
}

function* textsOf(segment: Segment<Indexed>, context: Context): Generator<IndexedText> {
  for (const {
    number,
    item: { item },
  } of segment.items) {
    const { title, summary } = item
    const text = plainText(context.html(item))
    yield { number, title, summary: summary ?? '', text, filters: filtersOf(item, context) }
  }
}

/** What an item can be filtered by; a category with all above it. */
function filtersOf(item: Item, { bulletin }: Context): readonly string[] {
  if (item.kind === 'page') return ['loai:trang']
  const categories = new Set<string>()
  for (const { id } of item.categories) {
    for (let node = bulletin.categories.get(id) ?? null; node !== null; node = node.parent) categories.add(node.id)
  }
  return [
    'loai:bai',
    ...item.provinces.map(({ id }) => `tinh:${id}`),
    ...item.localities.map(({ id }) => `dia-phuong:${id}`),
    ...[...categories].map((id) => `muc:${id}`),
  ]
}
