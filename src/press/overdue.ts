import type { Bulletin } from '../bulletin/bulletin.ts'
import { digest } from '../domain/digest.ts'
import { pathsOf } from '../domain/paths.ts'
import { byCodeUnit } from '../domain/text.ts'
import { alertsUrl } from '../routes/alerts-url.ts'
import type { PlannedSite } from '../routes/plan-site.ts'
import type { Ledger } from './ledger.ts'

/** Something that readers should have, and do not. */
export interface Overdue {
  /** Path of its file from the root of the bulletin. */
  readonly path: string
  /** Where they should find it. */
  readonly url: string
  /** Since when, in milliseconds since 1970-01-01T00:00Z; null for a page, which has no instant of its own. */
  readonly since: number | null
}

/** A planned site, as far as it tells what is due. */
type Planned = Pick<PlannedSite, 'site' | 'edition' | 'plan'>

/**
 * What is due and not published: items without their page, urgent notices that pages do not learn of. In order of path.
 *
 * @param published ledger of what readers get.
 * @param by what became due later than this is not late yet; milliseconds since 1970-01-01T00:00Z.
 */
export function overdueOf(planned: Planned, published: Ledger, by: number): readonly Overdue[] {
  const missing = [...planned.edition.byPath.values()]
    .filter(({ url }) => !published.has(url))
    .map((item) => ({ path: item.path, url: item.url, since: item.kind === 'page' ? null : item.published.instant }))
    .filter(({ since }) => since === null || since <= by)
  const untold = planned.edition.bulletins.flatMap((bulletin) => overdueAlerts(bulletin, planned, published, by))
  return [...missing, ...untold].sort((a, b) => byCodeUnit(a.path, b.path))
}

/** The notices of a language are one file: while one of them is not late yet, that file says nothing of the others. */
function overdueAlerts(
  { lang, alerts }: Bulletin,
  { site, plan }: Planned,
  published: Ledger,
  by: number,
): readonly Overdue[] {
  const url = alertsUrl(pathsOf(lang, site.lang))
  const props = plan()
    .routes.find((route) => route.url === url)
    ?.props()
  const isTold = props?.kind !== 'asset' || published.get(url)?.sha256 === digest(props.content)
  if (isTold || alerts.some(({ from }) => from.instant > by)) return []
  return alerts.map(({ path, from }) => ({ path, url, since: from.instant }))
}
