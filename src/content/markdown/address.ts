import { posix } from 'node:path'

import { nfc } from '../../domain/text.ts'

/**
 * The scheme of an address as a browser would read it, lower case: `javascript`. Percent signs, spaces, control and
 * invisible characters that hide it are seen through. `\\\\server\\folder` of Windows is a file.
 */
export function schemeOf(address: string): string | null {
  const bare = decoded(address).replace(/[\p{C}\p{Z}]+/gu, '')
  if (bare.startsWith('\\')) return 'file'
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

/** True for what people write when they leave out `https://`. */
export function isDomain(address: string): boolean {
  return /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|gov|edu|info)(?:[/?#]|$))/iu.test(address)
}

/** True for a mail address without `mailto:`. */
export function isMail(address: string): boolean {
  return /^[^\s/@]+@[^\s/@]+\.\w+$/u.test(address)
}
