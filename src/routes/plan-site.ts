import { type Edition, editionOf } from '../bulletin/bulletin.ts'
import { nextDue, type View } from '../bulletin/standing.ts'
import { type Content, loadContent, type LoadOptions } from '../content/load.ts'
import type { Item } from '../domain/article.ts'
import { byPlace, type Problem } from '../domain/problem.ts'
import type { Site } from '../domain/site.ts'
import { checkEmpty } from './check-empty.ts'
import { checkFaultyLinks, checkLinks } from './check-links.ts'
import { checkHost } from './check-host.ts'
import { checkLook } from './check-look.ts'
import { type Plan, planOf } from './plan.ts'
import type { Presentation } from './presentation.ts'

export interface PlanOptions extends LoadOptions {
  readonly view: View
  /** Digest of everything that makes pages: Bantin's code, the layouts, Node's major version, ICU. */
  readonly code: string
  readonly presentation: Presentation
  /** Version of what encodes pictures and draws cards, hex. */
  readonly encoder: string
  /** Whether cards are drawn for shared links. */
  readonly hasCards: boolean
  /** Whether readers can search. */
  readonly hasSearch: boolean
}

/** A bulletin read, put in order and planned. */
export interface PlannedSite {
  readonly site: Site
  readonly edition: Edition
  readonly plan: Plan
  /** All of them, in order of place. With an error among them the plan must not be published. */
  readonly problems: readonly Problem[]
  /** The next instant at which the bulletin changes by itself; null when nothing is due. */
  readonly due: number | null
  /** Every file of the bulletin's folder besides texts that something prints, from its root. */
  readonly sources: readonly string[]
}

/**
 * From files to the site as data.
 *
 * What is planned is the bulletin without its faulty items: links are checked as if these were taken out, and an item
 * that leads to one is faulty too, so that all who stand in the way are named in one run.
 */
export async function planSite(options: PlanOptions): Promise<PlannedSite> {
  const content = await loadContent(options)
  const problems = [...content.problems]
  let items = content.items
  for (;;) {
    const planned = planItems(items, content, options)
    const faults = checkLinks(items, planned.plan.routes, {
      now: options.view.now,
      later: () => planItems(items, content, { ...options, view: { ...options.view, preview: true } }).plan.routes,
    })
    if (faults.length === 0) {
      const { site } = content
      const emblem = site.look.emblem === null ? [] : [site.look.emblem.file]
      const files = [...emblem, ...items.flatMap((item) => item.files)]
      const sources = [...new Set(files.map(({ source }) => source))]
      problems.push(...checkLook(site, planned.edition))
      problems.push(...checkHost(site, planned.edition, planned.plan))
      problems.push(...checkEmpty(planned.edition, content))
      problems.push(...checkFaultyLinks(content.faulty, content.items, planned.plan.routes))
      const due = nextDue([...items, ...content.alerts], options.view.now)
      return { site, ...planned, problems: problems.sort(byPlace), due, sources }
    }
    problems.push(...faults)
    const faulty = new Set(faults.map(({ file }) => file))
    items = items.filter(({ path }) => !faulty.has(path))
  }
}

function planItems(items: readonly Item[], { site, html, alerts }: Content, options: PlanOptions) {
  const { view, code, presentation, encoder, hasCards, hasSearch } = options
  const edition = editionOf(items, site, view, alerts)
  return { edition, plan: planOf(edition, { site, html, code, presentation, encoder, hasCards, hasSearch }) }
}
