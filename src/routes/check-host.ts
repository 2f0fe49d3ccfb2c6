import type { Edition } from '../bulletin/bulletin.ts'
import type { Problem } from '../domain/problem.ts'
import { prefixOf, type Site } from '../domain/site.ts'
import { checkLimits } from '../hosting/check-limits.ts'
import type { Plan } from './plan.ts'

/** What the bulletin's host would refuse, before a page is made. The bytes of the whole are known only afterwards. */
export function checkHost(site: Site, { bulletins }: Edition, { routes }: Plan): readonly Problem[] {
  const prefix = prefixOf(site)
  const items = bulletins.flatMap(({ articles, expired, pages }) => [...articles, ...expired, ...pages])
  const href = (url: string): string => prefix + url.slice(1)
  const moves = items.flatMap(({ aliases, url }) => aliases.map((alias) => ({ from: href(alias), to: href(url) })))
  return checkLimits(site.host, {
    files: routes.length,
    sources: items.flatMap(({ files }) => files.filter(({ rendition }) => rendition === null)),
    redirects: { prefix, moves },
  })
}
