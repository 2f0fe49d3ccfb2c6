import type { Item } from '../domain/article.ts'
import type { Sheet } from './desk.ts'
import { hashed } from './hashes.ts'
import type { ItemAddress } from './item-address.ts'
import type { ItemParts } from './item-parts.ts'

/** The item of a sheet without faults; null only when the sheet has one all the same. */
export function itemOf(sheet: Sheet, parts: ItemParts, address: ItemAddress): Item | null {
  const { fields } = sheet
  const common = commonOf(sheet, parts, address)
  if (common === null || fields.kind === 'page') {
    return common === null ? null : hashed({ ...common, kind: 'page' }, parts.body)
  }
  const { date, expires = null, featured = false, contributor = null, source = null, corrections = [] } = fields
  const { provinces, localities } = parts.places
  const { categories, tags, topic, authors } = parts.labels
  const { gallery, video, audio } = parts.media
  const related = parts.related.map(({ target }) => target)
  const [home, ...others] = categories
  if (date === undefined || home === undefined || provinces.length === 0) return null
  // One literal: several put together cost an archive seconds.
  return hashed(
    {
      ...common,
      kind: 'article',
      published: date,
      expires,
      featured,
      provinces,
      localities,
      categories: [home, ...others],
      tags,
      topic,
      authors,
      contributor,
      source,
      gallery,
      video,
      audio,
      corrections,
      related,
    },
    parts.body,
  )
}

/** What articles and plain pages have in common. */
function commonOf({ fields, path, lang }: Sheet, parts: ItemParts, { slug, url }: ItemAddress) {
  const { title, summary = null, draft = false, updated = null } = fields
  const { files, aliases, related, translates } = parts
  const { image, attachments } = parts.media
  if (title === undefined) return null
  const references = translates === null ? related : [...related, translates]
  return {
    path,
    url,
    slug,
    lang,
    title,
    summary,
    draft,
    image,
    attachments,
    aliases,
    translates: translates?.target ?? null,
    updated,
    files,
    references,
  }
}
