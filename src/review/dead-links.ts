import { Parser } from 'htmlparser2'

import { isPage } from '../domain/paths.ts'

/** A built site, as far as links need it. */
export interface LinkedSite {
  /** URLs of all its files, without prefix. */
  readonly urls: ReadonlySet<string>
  /** Ends in `/`; links out of it are another site's. */
  readonly baseUrl: string
  /** The HTML of a page. */
  readonly read: (url: string) => string
}

export interface DeadLink {
  /** URL of the page that has it. */
  readonly page: string
  /** As it is written there. */
  readonly address: string
}

/** Links, pictures and scripts of pages that lead to no file and no anchor of the site. */
export function deadLinks(pages: readonly string[], site: LinkedSite): readonly DeadLink[] {
  const isSound = soundness(site)
  return pages.flatMap((page) => {
    const here = new URL(page.slice(1), site.baseUrl)
    const addresses = [...new Set(partsOf(site.read(page)).addresses)]
    return addresses.filter((address) => !isSound(address, here)).map((address) => ({ page, address }))
  })
}

function soundness({ urls, baseUrl, read }: LinkedSite): (address: string, here: URL) => boolean {
  const base = new URL(baseUrl)
  const anchors = new Map<string, ReadonlySet<string>>()
  const hasAnchor = (url: string, id: string): boolean => {
    const known = anchors.get(url) ?? new Set(partsOf(read(url)).ids)
    anchors.set(url, known)
    return known.has(id)
  }
  return (address, here) => {
    if (!URL.canParse(address, here)) return false
    const { origin, pathname, hash } = new URL(address, here)
    if (origin !== base.origin) return true
    if (!pathname.startsWith(base.pathname)) return false
    const [path, id] = [decoded(pathname.slice(base.pathname.length)), decoded(hash.slice(1))]
    const url = `/${path ?? ''}`
    return path !== null && id !== null && urls.has(url) && (id === '' || !isPage(url) || hasAnchor(url, id))
  }
}

/** Null for what stands for no text, as `%zz`. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** Attributes that lead to one address. */
const LEADING = ['href', 'src', 'poster', 'action'] as const

interface Parts {
  readonly addresses: readonly string[]
  readonly ids: readonly string[]
}

function partsOf(html: string): Parts {
  const [addresses, ids]: [string[], string[]] = [[], []]
  const parser = new Parser({
    onopentag(_, { id, srcset, ...attributes }) {
      if (id !== undefined) ids.push(id)
      for (const name of LEADING) if (attributes[name] !== undefined) addresses.push(attributes[name])
      for (const candidate of (srcset ?? '').split(',')) addresses.push(candidate.trim().split(/\s+/u)[0] ?? '')
    },
  })
  parser.end(html)
  return { addresses: addresses.filter((address) => address !== ''), ids }
}
