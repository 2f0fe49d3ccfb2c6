import type { Token } from 'markdown-it'

import type { MediaFile } from '../../domain/media.ts'
import { foldKey } from '../../domain/text.ts'
import { quoted, type Told } from '../told.ts'
import { refusedScheme } from './address-faults.ts'
import { isHostRelative, partsOf, schemeOf } from './address.ts'
import type { Draft } from './draft.ts'
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
  if (faults.length > 0) {
    const at = placeOf(image, written, { inline, draft })
    for (const fault of faults) draft.report.error(at, fault)
  }
  if (isTold(file) || isTold(alt)) return false
  draft.files.set(file.url, file)
  const title = image.attrGet('title')
  image.attrs = attributesOf(file, alt, { title, src: ownHref(file.url, draft) })
  image.meta = { title }
  return true
}

function isTold(value: MediaFile | string | Told): value is Told {
  return typeof value !== 'string' && 'remedy' in value
}

function attributesOf(
  { size }: MediaFile,
  alt: string,
  { src, title }: { readonly src: string; readonly title: string | number | null },
): [string, string | number][] {
  return [
    ['src', src],
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
