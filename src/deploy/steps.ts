import { isPage } from '../domain/paths.ts'
import { outputPath } from '../routes/route.ts'
import type { Change } from './change.ts'

/** One round of a deployment, in paths. Within it, the order of files makes no difference to readers. */
export type Step =
  | { readonly kind: 'put'; readonly paths: readonly string[]; readonly isMissingOnly: boolean }
  | { readonly kind: 'remove'; readonly paths: readonly string[] }

/**
 * The order in which nobody who comes by a link finds nothing.
 *
 * First all that is new, what pages show before the pages: nobody knows of it yet. Then what changed, home and the
 * rules of servers last: whatever it leads to is there, the new and the old. Then what is gone, to which nothing leads any
 * more. Of files that a deployment left in doubt, those that are missing come with the new ones, and all with the
 * changed ones: only those that are already known may lead elsewhere. A file where a folder is to be, or the reverse,
 * cannot stand beside it and goes before all.
 */
export function stepsOf({ added, changed, removed, doubtful }: Change): readonly Step[] {
  const paths = [...added, ...changed, ...doubtful].map(outputPath)
  const [files, folders] = [new Set(paths), new Set(paths.flatMap(parentsOf))]
  const isInTheWay = (url: string): boolean =>
    folders.has(outputPath(url)) || parentsOf(outputPath(url)).some((parent) => files.has(parent))
  return [
    ...byRank(removed.filter(isInTheWay)).toReversed().map(removal),
    ...byRank([...added, ...doubtful]).flatMap((urls) => newcomers(urls, new Set(added))),
    ...byRank([...changed, ...doubtful]).map((urls) => placement(urls, false)),
    ...byRank(removed.filter((url) => !isInTheWay(url)))
      .toReversed()
      .map(removal),
  ]
}

/** Folders above a path: `2018` and `2018/08` of `2018/08/index.html`. */
function parentsOf(path: string): readonly string[] {
  return [...path.matchAll(/\//gu)].map(({ index }) => path.slice(0, index))
}

function newcomers(urls: readonly string[], added: ReadonlySet<string>): readonly Step[] {
  const [certain, doubtful] = [urls.filter((url) => added.has(url)), urls.filter((url) => !added.has(url))]
  return [placement(certain, false), placement(doubtful, true)].filter(({ paths }) => paths.length > 0)
}

function placement(urls: readonly string[], isMissingOnly: boolean): Step {
  return { kind: 'put', paths: urls.map(outputPath), isMissingOnly }
}

function removal(urls: readonly string[]): Step {
  return { kind: 'remove', paths: urls.map(outputPath) }
}

/** What pages show, then pages, what leads to pages, home, rules of servers; a rank without files is left out. */
function byRank(urls: readonly string[]): readonly (readonly string[])[] {
  return [0, 1, 2, 3, 4].map((rank) => urls.filter((url) => rankOf(url) === rank)).filter((list) => list.length > 0)
}

/** Feeds, sitemaps and front pages of other languages. */
const LEADING = /^\/[a-z]{2,3}(?:-[a-z0-9]+)*\/$|\.xml$|\/feed\.json$|\/robots\.txt$/u

/** Redirects, what was withdrawn, the policy: they speak of all pages. */
const RULES = /^\/[_.](?!well-known\/)|^\/web\.config$/u

function rankOf(url: string): 0 | 1 | 2 | 3 | 4 {
  if (url === '/') return 3
  if (RULES.test(url)) return 4
  if (LEADING.test(url)) return 2
  return isPage(url) ? 1 : 0
}
