import { attribute, elements, idsOf } from './html.ts'
import type { PublishedSite } from './published-site.ts'

/** Attributes that lead somewhere, by element. */
const LEADING: readonly (readonly [element: string, attribute: string])[] = [
  ...(['a', 'link', 'area'] as const).map((name) => [name, 'href'] as const),
  ...(['img', 'script', 'source', 'track', 'audio', 'video', 'iframe', 'embed'] as const).map(
    (name) => [name, 'src'] as const,
  ),
  ['img', 'srcset'],
  ['source', 'srcset'],
  ['video', 'poster'],
  ['form', 'action'],
]

/**
 * Links, pictures and assets of a site that lead to a file or an anchor that is not there, or out of the prefix of the
 * base URL, as `page → address`.
 */
export function brokenLinks(site: PublishedSite, baseUrl: string): readonly string[] {
  const base = new URL(baseUrl)
  const urls = new Set(site.urls)
  const ids = new Map<string, ReadonlySet<string>>()
  const hasAnchor = (url: string, id: string): boolean => {
    const known = ids.get(url) ?? new Set(idsOf(site.page(url)))
    ids.set(url, known)
    return known.has(id)
  }
  const isSound = (address: URL): boolean => {
    if (address.origin !== base.origin) return true
    if (!address.pathname.startsWith(base.pathname)) return false
    const url = `/${decodeURI(address.pathname.slice(base.pathname.length))}`
    const id = decodeURIComponent(address.hash.slice(1))
    return urls.has(url) && (id === '' || !site.pages.includes(url) || hasAnchor(url, id))
  }
  return site.pages.flatMap((url) => {
    const here = new URL(url.slice(1), base)
    const found = new Set(addressesOf(site, url))
    return [...found].filter((address) => !isSound(new URL(address, here))).map((address) => `${url} → ${address}`)
  })
}

function addressesOf(site: PublishedSite, url: string): readonly string[] {
  const page = site.page(url)
  const inMarkup = LEADING.flatMap(([name, key]) =>
    elements(page, name).flatMap((element) => splitSet(key, attribute(element, key) ?? '')),
  )
  const inMetadata = elements(page, 'meta')
    .filter((meta) =>
      /^(?:og:url|og:image|twitter:image)$/u.test(attribute(meta, 'property') ?? attribute(meta, 'name') ?? ''),
    )
    .flatMap((meta) => attribute(meta, 'content') ?? [])
  return [...inMarkup, ...inMetadata].filter((address) => address !== '')
}

function splitSet(key: string, value: string): readonly string[] {
  return key === 'srcset' ? value.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '') : [value]
}
