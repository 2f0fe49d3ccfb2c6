import type { Body, InternalLink } from '../domain/article.ts'
import type { MediaFile } from '../domain/media.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import type { Desk, Sheet } from './desk.ts'
import type { FrontMatter } from './front-matter.ts'
import { readAliases } from './item-address.ts'
import { readBody } from './item-body.ts'
import { type ItemLabels, readLabels } from './item-labels.ts'
import { filesOf, type ItemMedia, readItemMedia } from './item-media.ts'
import { type ItemPlaces, readItemPlaces } from './item-places.ts'
import type { PictureUse } from './picture-checks.ts'
import type { Told } from './told.ts'

/** All of an item that takes more than front matter to know. */
export interface ItemParts {
  readonly media: ItemMedia
  readonly labels: ItemLabels
  readonly places: ItemPlaces
  readonly body: Body
  readonly html: SafeHtml
  /** Every file of the item, each once. */
  readonly files: readonly MediaFile[]
  /** Where it shows pictures. */
  readonly pictures: readonly PictureUse[]
  readonly aliases: readonly string[]
  /** Items named by hand. */
  readonly related: readonly InternalLink[]
  readonly translates: InternalLink | null
}

/**
 * Reads the parts of an item; what is wrong with one is reported and left out.
 *
 * @param itemUrl what its files are published beside.
 */
export function readParts(
  sheet: Sheet,
  front: FrontMatter,
  { desk, itemUrl }: { readonly desk: Desk; readonly itemUrl: string },
): ItemParts {
  const { fields } = sheet
  const { related = [] } = fields.kind === 'page' ? {} : fields
  const translates = fields.translates == null ? [] : [fields.translates]
  const media = readItemMedia(fields, { ...sheet, library: desk.library, itemUrl })
  const { body, html, files, pictures } = readBody(front, itemUrl, { sheet, desk })
  return {
    media,
    labels: readLabels(sheet, desk),
    places: readItemPlaces(sheet, desk),
    body,
    html,
    files: filesOf(media, files),
    pictures: [...media.pictures, ...pictures],
    aliases: readAliases(sheet),
    related: referencesOf(sheet, desk, { key: 'related', written: related }),
    translates: referencesOf(sheet, desk, { key: 'translates', written: translates })[0] ?? null,
  }
}

interface Written {
  readonly key: string
  readonly written: readonly string[]
}

/** The items that front matter names. */
function referencesOf({ path, source, report }: Sheet, desk: Desk, { key, written }: Written): readonly InternalLink[] {
  return written.flatMap((text, place) => {
    const found = desk.findReference(text, path)
    const at = source.positionOf([key, place])
    if (typeof found === 'string' && found !== path) return [{ target: found, anchor: null, ...at }]
    report.error(at, typeof found === 'string' ? itself(key) : found)
    return []
  })
}

function itself(key: string): Told {
  return {
    code: 'names-itself',
    message: `Mục “${key}” ghi đường dẫn của chính bài này.`,
    remedy:
      key === 'translates' ? 'Ghi đường dẫn của bài gốc, hoặc bỏ mục này.' : 'Ghi bài khác, hoặc bỏ đường dẫn này.',
  }
}
