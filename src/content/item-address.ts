import { type Paths, pathsOf } from '../domain/paths.ts'
import { parseAlias, reservedSlug, slugOf } from './addresses.ts'
import type { Desk, Sheet } from './desk.ts'

export interface ItemAddress {
  readonly slug: string
  /** Without prefix. */
  readonly url: string
}

/** The address of an item; null when it cannot be known, which is reported. */
export function readAddress(sheet: Sheet, { site }: Desk): ItemAddress | null {
  const { fields, path, source, report } = sheet
  const slug = slugOf({ slug: fields.slug ?? null, title: fields.title ?? '', path })
  const isPage = fields.kind === 'page'
  const fault = typeof slug === 'string' ? reservedSlug(slug, isPage ? 'page' : 'article') : slug
  if (fault !== null) report.error(source.positionOf([fields.slug == null ? 'title' : 'slug']), fault)
  const url = typeof slug === 'string' ? urlOf(sheet, slug, pathsOf(sheet.lang, site.lang)) : null
  return fault !== null || typeof slug !== 'string' || url === null ? null : { slug, url }
}

function urlOf({ fields }: Sheet, slug: string, paths: Paths): string | null {
  if (fields.kind === 'page') return paths.page(slug)
  return fields.date === undefined ? null : paths.article(fields.date.day, slug)
}

/** Former addresses of an item, each once. */
export function readAliases({ fields, source, report }: Sheet): readonly string[] {
  const aliases = (fields.aliases ?? []).flatMap((written, place) => {
    const alias = parseAlias(written)
    if (typeof alias === 'string') return [alias]
    report.error(source.positionOf(['aliases', place]), alias)
    return []
  })
  return [...new Set(aliases)]
}
