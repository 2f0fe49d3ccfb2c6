import { prefixOf } from '../domain/site.ts'
import { byCodeUnit } from '../domain/text.ts'
import { hostFiles } from '../hosting/host-files.ts'
import type { HostRules, Move } from '../hosting/host-rules.ts'
import { movesWithRules } from '../hosting/redirect-rules.ts'
import { secureHeaders } from '../hosting/secure-headers.ts'
import { assetRoute } from './asset-routes.ts'
import { policyOf } from './chrome.ts'
import type { Context } from './context.ts'
import { type Former, formersOf, movedRoute } from './moved-routes.ts'
import type { Route } from './route.ts'

/**
 * What the whole site tells its host: the files that this host reads, and a small page at each former address, which
 * leads on where the host has no rule, or not yet.
 */
export function hostRoutes(own: Context, contexts: readonly Context[]): readonly Route[] {
  const { site, base } = own
  const formers = contexts.flatMap(formersOf)
  const redirects = { prefix: prefixOf(site), moves: formers.map(moveOf) }
  const files = hostFiles(site.host, { ...settingsOf(own, contexts), ...redirects, gone: site.withdrawn.map(own.href) })
  // GitLab Pages serves a file before it looks at its rules (docs.gitlab.com, “Files override redirects”).
  const bare = new Set(site.host === 'gitlab' ? movesWithRules(site.host, redirects).map(({ from }) => from) : [])
  return [
    ...Object.entries(files).map(([url, content]) => assetRoute(url, content, base)),
    ...formers.filter((former) => !bare.has(moveOf(former).from)).map(movedRoute),
  ]
}

function moveOf({ alias, item, context }: Former): Move {
  return { from: context.href(alias), to: context.href(item.url) }
}

function settingsOf(
  { site, presentation }: Context,
  contexts: readonly Context[],
): Pick<HostRules, 'headers' | 'languages'> {
  const policy = policyOf(site, presentation)
  return {
    headers: secureHeaders({ policy, isWholeHost: prefixOf(site) === '/', isMeasured: site.measurement !== null }),
    languages: contexts
      .map(({ chrome, bulletin }) => ({ home: chrome.home, lang: bulletin.lang }))
      .sort((a, b) => b.home.length - a.home.length || byCodeUnit(a.home, b.home)),
  }
}
