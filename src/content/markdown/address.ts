import { posix } from 'node:path'

import { nfc } from '../../domain/text.ts'
import { quoted, sentences, type Told } from '../told.ts'

/**
 * The scheme of an address as a browser would read it, lower case: `javascript`. Percent signs, spaces, control and
 * invisible characters that hide it are seen through.
 */
export function schemeOf(address: string): string | null {
  const bare = decoded(address).replace(/[\p{C}\p{Z}]+/gu, '')
  return /^([a-z][a-z0-9+.-]*):/iu.exec(bare)?.[1]?.toLowerCase() ?? null
}

/** True for `//host/`, in any of the ways that browsers take for it. */
export function isHostRelative(address: string): boolean {
  return /^[\\/]{2}/u.test(address.replace(/[\p{C}\p{Z}]+/gu, ''))
}

/** Percent signs undone, as far as they are right. */
export function decoded(text: string): string {
  try {
    return nfc(decodeURIComponent(text))
  } catch {
    return text
  }
}

/** An address without host taken apart; the path decoded, with `/` between parts. */
export interface AddressParts {
  readonly path: string
  /** With `?`, or empty. */
  readonly query: string
  /** Without `#`, decoded; null when there is none. */
  readonly fragment: string | null
  /** Of the last part of the path, lower case, without dot; empty when it has none. */
  readonly extension: string
}

export function partsOf(address: string): AddressParts {
  const [, path = '', query = '', fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/su.exec(address) ?? []
  const plain = decoded(path).replaceAll('\\', '/')
  return {
    path: plain,
    query,
    fragment: fragment === undefined ? null : decoded(fragment),
    extension: posix.extname(plain).slice(1).toLowerCase(),
  }
}

const OWN_DISK: Told = {
  code: 'local-path',
  message: 'Địa chỉ này chỉ có trên máy của bạn, người đọc không mở được.',
  remedy: 'Chép tệp vào cạnh bài viết rồi chỉ ghi tên tệp.',
}

/** What to say of a scheme that no link may have. */
export function refusedScheme(written: string, scheme: string): Told {
  if (scheme === 'file' || scheme.length === 1) return OWN_DISK
  return {
    code: 'unsafe-address',
    message: `Địa chỉ ${quoted(written)} thuộc loại “${scheme}:”, không được dùng.`,
    remedy:
      'Chỉ dùng địa chỉ http://, https://, mailto:, tel: hoặc tên tệp của bản tin; tên tệp không có dấu hai chấm.',
  }
}

/** What to say of `//host/path`. */
export function missingScheme(written: string): Told {
  return {
    code: 'incomplete-address',
    message: `Địa chỉ ${quoted(written)} không đầy đủ.`,
    remedy: sentences('Viết cả https:// ở đầu.', 'Trang của bản tin thì bắt đầu bằng một dấu /.'),
  }
}
