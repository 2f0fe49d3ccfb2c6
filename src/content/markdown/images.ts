import type { Token } from 'markdown-it'

import type { MediaFile } from '../../domain/media.ts'
import { type VersionSet, versionsOf } from '../../domain/renditions.ts'
import { foldKey } from '../../domain/text.ts'
import { pictureUse } from '../picture-checks.ts'
import { emptyWords, SAID_TWICE, saysNothing, saysTwice } from '../picture-words.ts'
import { quoted, type Told } from '../told.ts'
import { refusedScheme } from './address-faults.ts'
import { isHostRelative, partsOf, schemeOf } from './address.ts'
import type { Draft, PictureSource } from './draft.ts'
import { ownHref, placeOf } from './links.ts'
import { type Inline, textOf } from './tokens.ts'

/** What an editor writes as the description of a picture that says nothing, whose `alt` is then empty: “trang trí”. */
const DECORATION = 'trangtri'

/**
 * Gives a picture of a body its attributes in HTML.
 *
 * @returns false when it may not stand; that is reported.
 */
export function placeImage(image: Token, inline: Inline, draft: Draft): boolean {
  const written = String(image.attrGet('src') ?? '').trim()
  const alt = altOf(image, written)
  const file = addressFault(written) ?? draft.source.resolveFile(partsOf(written).path, 'image')
  const faults = [file, alt].filter((each) => isTold(each))
  const at = placeOf(image, written, { inline, draft })
  for (const fault of faults) draft.report.error(at, fault)
  if (isTold(file) || isTold(alt)) return false
  draft.files.set(file.url, file)
  draft.pictures.push(pictureUse(file, at))
  if (saysNothing(alt)) draft.report.notice(at, emptyWords(alt))
  const title = image.attrGet('title')
  if (saysTwice(alt, String(title ?? '').replace(/\|[^|]*$/u, ''))) draft.report.notice(at, SAID_TWICE)
  const href = (url: string): string => ownHref(url, draft)
  const sets = versionsOf(file).map((set) => sourceOf(set, href))
  const { srcset, sizes } = sets.at(-1) ?? {}
  image.attrs = attributesOf(file, alt, { title, src: href(file.url), srcset, sizes })
  image.meta = { title }
  if (sets.length > 1) draft.sources.set(image, sets.slice(0, -1))
  return true
}

/** How wide a picture of a body is shown: the line length of the layouts, or the screen without its edges. */
const BODY_SIZES = '(min-width: 42rem) 39rem, calc(100vw - 2rem)'

function sourceOf({ type, versions }: VersionSet, href: (url: string) => string): PictureSource {
  const srcset = versions.map(({ url, width }) => `${href(url)} ${String(width)}w`).join(', ')
  return { type, srcset, sizes: BODY_SIZES }
}

function isTold(value: MediaFile | string | Told): value is Told {
  return typeof value !== 'string' && 'remedy' in value
}

interface WrittenPicture {
  readonly src: string
  readonly title: string | number | null
  readonly srcset: string | undefined
  readonly sizes: string | undefined
}

function attributesOf(
  { size }: MediaFile,
  alt: string,
  { src, title, srcset, sizes }: WrittenPicture,
): [string, string | number][] {
  return [
    ['src', src],
    ...(srcset === undefined || sizes === undefined ? [] : Object.entries({ srcset, sizes })),
    ['alt', alt],
    ...(size === null ? [] : Object.entries(size)),
    ['loading', 'lazy'],
    ['decoding', 'async'],
    ...(title === null || alt === '' ? [] : [['title', title] satisfies [string, string | number]]),
  ]
}

function altOf(image: Token, written: string): string | Told {
  const alt = textOf(image.children ?? [])
  if (foldKey(alt) === DECORATION) return ''
  if (alt !== '') return alt
  return {
    code: 'picture-without-alt',
    message: `Ảnh ${quoted(written)} chưa có mô tả cho người không nhìn thấy.`,
    remedy: `Viết trong ngoặc vuông: ![Trong ảnh có gì](${written}). Ảnh chỉ để trang trí thì viết: ![trang trí](${written})`,
  }
}

function addressFault(written: string): Told | null {
  const scheme = schemeOf(written)
  if (scheme === 'http' || scheme === 'https' || isHostRelative(written)) return elsewhere(written)
  if (scheme !== null) return refusedScheme(written, scheme)
  if (written !== '') return null
  return {
    code: 'no-address',
    message: 'Ảnh không có tên tệp.',
    remedy: 'Viết tên tệp trong ngoặc tròn: ![Trong ảnh có gì](anh-1.jpg).',
  }
}

function elsewhere(written: string): Told {
  return {
    code: 'picture-elsewhere',
    message: `Ảnh ${quoted(written)} nằm ở trang khác; trang đó gỡ ảnh thì bài mất ảnh.`,
    remedy: 'Nếu được phép dùng lại, tải ảnh về cạnh bài viết rồi chỉ ghi tên tệp.',
  }
}
