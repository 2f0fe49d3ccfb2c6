import type { Article, Item, PlainPage } from '../domain/article.ts'
import { shortDigest } from '../domain/digest.ts'

/** An item with the hashes by which pages know whether it changed. */
export function hashed(item: Omit<Article, 'cardHash' | 'hash'> | Omit<PlainPage, 'cardHash' | 'hash'>): Item {
  const { body, ...rest } = item
  const cardHash = shortDigest(JSON.stringify(cardOf(item)))
  const hash = shortDigest(JSON.stringify([body.hash, body.excerpt, rest]))
  return { ...item, cardHash, hash }
}

/** All that lists and feeds may print of an item. */
function cardOf(item: Omit<Article, 'cardHash' | 'hash'> | Omit<PlainPage, 'cardHash' | 'hash'>): object {
  const { url, lang, title, summary, image, updated, body } = item
  const common = { url, lang, title, summary: summary ?? body.excerpt, image, updated }
  if (item.kind === 'page') return common
  const { published, featured, categories, provinces, localities, authors, source } = item
  return { ...common, published, featured, categories, provinces, localities, authors, source }
}
