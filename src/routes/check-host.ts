import { ENCODINGS, isCompressible } from '../domain/compressed-copies.ts'
import type { Edition } from '../bulletin/bulletin.ts'
import type { Problem } from '../domain/problem.ts'
import { prefixOf, type Site } from '../domain/site.ts'
import { checkLimits } from '../hosting/check-limits.ts'
import type { Plan } from './plan.ts'
import { outputPath, type Route } from './route.ts'

/** What the bulletin's host would refuse, before a page is made. The bytes of the whole are known only afterwards. */
export function checkHost(site: Site, { bulletins }: Edition, { routes }: Plan): readonly Problem[] {
  if (site.host === null) return []
  const prefix = prefixOf(site)
  const items = bulletins.flatMap(({ articles, expired, pages }) => [...articles, ...expired, ...pages])
  const href = (url: string): string => prefix + url.slice(1)
  const moves = items.flatMap(({ aliases, url }) => aliases.map((alias) => ({ from: href(alias), to: href(url) })))
  return checkLimits(site.host, {
    urls: site.precompress ? routes.flatMap(withCopies) : routes.map(({ url }) => url),
    sources: items.flatMap(({ files }) => files.filter(({ rendition }) => rendition === null)),
    redirects: { prefix, moves },
  })
}

/** A tiny file is not compressed, which is not known before it is made: counted as if it were. */
function withCopies({ url }: Route): readonly string[] {
  const path = outputPath(url)
  return isCompressible(path) ? [url, ...ENCODINGS.map((encoding) => `/${path}.${encoding}`)] : [url]
}
