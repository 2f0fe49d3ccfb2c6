import type { Article, Body, Item, PlainPage } from '../domain/article.ts'
import { shortDigest } from '../domain/digest.ts'

type Unhashed = Omit<Article, keyof Hashed> | Omit<PlainPage, keyof Hashed>
type Hashed = Pick<Article, 'body' | 'cardHash' | 'hash'>

/** An item with the hashes by which pages know whether it changed. */
export function hashed(item: Unhashed, body: Body): Item {
  const cardHash = shortDigest(JSON.stringify(cardOf(item, body)))
  const hash = shortDigest(JSON.stringify([body.hash, body.excerpt, item]))
  return { ...item, body, cardHash, hash }
}

/** All that lists and feeds may print of an item. */
function cardOf(item: Unhashed, body: Body): object {
  const { url, lang, title, image, updated } = item
  const common = { url, lang, title, summary: item.summary ?? body.excerpt, image, updated }
  if (item.kind === 'page') return common
  const { published, featured, categories, provinces, localities, authors, source } = item
  return { ...common, published, featured, categories, provinces, localities, authors, source }
}
