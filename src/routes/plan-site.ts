import { type Edition, editionOf, editionWith } from '../bulletin/bulletin.ts'
import { nextDue, type View } from '../bulletin/standing.ts'
import type { Content } from '../content/content.ts'
import { loadContent, type LoadOptions } from '../content/load.ts'
import type { Held } from '../content/stand-ins.ts'
import type { Item } from '../domain/article.ts'
import { lazy } from '../domain/lazy.ts'
import { byPlace, errorsIn, type Problem } from '../domain/problem.ts'
import type { Site } from '../domain/site.ts'
import { checkAlerts } from './check-alerts.ts'
import { checkEmpty } from './check-empty.ts'
import { checkFaultyLinks, checkLinks } from './check-links.ts'
import { checkHost } from './check-host.ts'
import { checkLook } from './check-look.ts'
import { chromesOf, contextsOf, type Plan, planOf } from './plan.ts'
import type { Presentation } from './presentation.ts'
import { type EarlierPlan, type RememberedPlan, rememberedPlan, stillTrueOf } from './earlier-plan.ts'
import { routeAt } from './route-at.ts'
import type { Route } from './route.ts'

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
  /** What an earlier plan came to. Default: nothing is known. */
  readonly earlier?: EarlierPlan | null
}

/** A bulletin read, put in order and planned. */
export interface PlannedSite {
  readonly site: Site
  readonly edition: Edition
  /** Items without a page yet: drafts, and those that wait for their day. */
  readonly waiting: readonly Item[]
  readonly html: Content['html']
  /** The whole site as data, made when it is first asked for. */
  readonly plan: () => Plan
  /** The plan as the next one may ask of it. */
  readonly remembered: () => RememberedPlan
  /** The route of a URL, found without the plan where that is possible; null when there is none. */
  readonly routeAt: (url: string) => Route | null
  readonly chromes: Plan['chromes']
  /** All of them, in order of place. With an error among them the plan must not be published. */
  readonly problems: readonly Problem[]
  /** The errors that do not follow from others. */
  readonly culprits: readonly Problem[]
  /** What is not published as it lies there. */
  readonly held: readonly Held[]
  /** The next instant at which the bulletin changes by itself; null when nothing is due. */
  readonly due: number | null
  /** Every file of the bulletin's folder besides texts that something prints, from its root. */
  readonly sources: readonly string[]
}

/** From files to the site as data. */
export async function planSite(options: PlanOptions): Promise<PlannedSite> {
  return planContent(await loadContent(options), options)
}

/**
 * From what was read to the site as data.
 *
 * What is planned is the bulletin without its faulty items: links are checked as if these were taken out, and an item
 * that leads to one is faulty too, so that all who stand in the way are named in one run.
 */
export function planContent(content: Content, options: PlanOptions): PlannedSite {
  const faults: Problem[] = []
  let items = content.items
  let culprits = errorsIn(content.problems)
  for (;;) {
    const planned = planItems(items, content, options)
    const more = checkLinks(items, () => planned.plan().routes, {
      now: options.view.now,
      withdrawn: content.site.withdrawn,
      later: () => planItems(items, content, { ...options, view: { ...options.view, preview: true } }).plan().routes,
    })
    if (more.length === 0) {
      faults.push(...checkFaultyLinks(content.faulty, content.items, () => planned.plan().routes))
      // What a host would refuse is no matter of the preview.
      if (!options.view.preview) faults.push(...checkHost(content.site, planned.edition, planned.plan()))
      faults.push(...checkEmpty(planned.edition, content))
      const problems = problemsOf(content, planned, faults)
      return { ...planned, problems, culprits: culprits.length > 0 ? culprits : errorsIn(problems), held: [] }
    }
    faults.push(...more)
    if (culprits.length === 0) culprits = more
    const faulty = new Set(more.map(({ file }) => file))
    items = items.filter(({ path }) => !faulty.has(path))
  }
}

/** A site without errors after some items changed by themselves: links, addresses and order are as they were. */
export function planAgain(before: PlannedSite, { content, fresh }: Again, options: PlanOptions): PlannedSite {
  const { site, edition, due, sources, waiting } = before
  const next = editionWith(edition, fresh, { site, view: options.view })
  const planned = plannedOf(next, content, { options, due, sources, waiting })
  return { ...planned, problems: problemsOf(content, planned, []), culprits: [], held: [] }
}

interface Again {
  readonly content: Content
  /** What changed, by path. */
  readonly fresh: ReadonlyMap<string, Item>
}

type Planned = Omit<PlannedSite, 'problems' | 'culprits' | 'held'>

function problemsOf(content: Content, { site, edition }: Planned, faults: readonly Problem[]): readonly Problem[] {
  return [...content.problems, ...faults, ...checkLook(site, edition), ...checkAlerts(site, edition)].sort(byPlace)
}

function planItems(items: readonly Item[], content: Content, options: PlanOptions): Planned {
  const { site, alerts } = content
  const { view } = options
  const emblem = site.look.emblem === null ? [] : [site.look.emblem.file]
  const files = [...emblem, ...items.flatMap((item) => item.files)]
  const edition = editionOf(items, site, view, alerts)
  return plannedOf(edition, content, {
    options,
    waiting: items.filter(({ path }) => !edition.byPath.has(path)),
    due: nextDue([...items, ...alerts], view.now),
    sources: [...new Set(files.map(({ source }) => source))],
  })
}

interface Planning extends Pick<PlannedSite, 'due' | 'sources' | 'waiting'> {
  readonly options: PlanOptions
}

function plannedOf(edition: Edition, content: Content, { options, ...known }: Planning): Planned {
  const { site, html, earlierItem } = content
  const { code, presentation, encoder, hasCards, hasSearch, earlier = null, view } = options
  const material = { site, html, code, presentation, encoder, hasCards, hasSearch }
  const contexts = contextsOf(edition, material)
  const looking = { edition, contexts, material, now: view.now }
  const plan = lazy(() =>
    planOf(edition, { ...material, stillTrue: stillTrueOf(view.preview ? null : earlier, looking, earlierItem) }),
  )
  return {
    ...{ site, edition, plan, html, ...known },
    remembered: () => rememberedPlan(looking),
    routeAt: (url) => routeAt(url, { contexts, material, plan }),
    chromes: chromesOf(contexts),
  }
}
