import type { Item } from '../domain/article.ts'
import type { Sheet } from './desk.ts'
import { hashed } from './hashes.ts'
import type { ItemAddress } from './item-address.ts'
import type { ItemParts } from './item-parts.ts'

/** The item of a sheet without faults; null only when the sheet has one all the same. */
export function itemOf(sheet: Sheet, parts: ItemParts, address: ItemAddress): Item | null {
  const { fields } = sheet
  const common = commonOf(sheet, parts, address)
  if (common === null || fields.kind === 'page') return common === null ? null : hashed({ kind: 'page', ...common })
  const { date, expires = null, featured = false, contributor = null, source = null, corrections = [] } = fields
  const { media, labels, places } = parts
  const related = parts.related.map(({ target }) => target)
  const { gallery, video, audio } = media
  const { tags, topic, authors } = labels
  const [home, ...others] = labels.categories
  if (date === undefined || home === undefined || places.provinces.length === 0) return null
  return hashed({
    ...{ kind: 'article', ...common, published: date, expires, featured, ...places },
    ...{ categories: [home, ...others], tags, topic, authors, contributor, source },
    ...{ gallery, video, audio, corrections, related },
  })
}

/** What articles and plain pages have in common. */
function commonOf({ fields, path, lang }: Sheet, parts: ItemParts, { slug, url }: ItemAddress) {
  const { title, summary = null, draft = false, updated = null } = fields
  const { media, body, files, aliases, related, translates } = parts
  const { image, attachments } = media
  if (title === undefined) return null
  return {
    ...{ path, url, slug, lang, title, summary, draft, image, attachments },
    ...{ aliases, translates: translates?.target ?? null, updated, body, files },
    references: translates === null ? related : [...related, translates],
  }
}
