import { digest } from '../domain/digest.ts'
import type { Paths } from '../domain/paths.ts'
import type { Site } from '../domain/site.ts'
import { sourceHash } from '../domain/source-hash.ts'
import { alertsUrl } from './alerts-url.ts'
import { copyRoute } from './copy-route.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Presentation } from './presentation.ts'
import type { ScriptProps, SearchProps } from './props.ts'
import type { Route } from './route.ts'

/** Without prefix: the name holds a hash, so that the file never changes. */
function pageScriptUrl({ scripts }: Presentation): string {
  return `/assets/trang-${digest(scripts.page).slice(0, 8)}.js`
}

/** Without prefix, as that of every page. */
function articleScriptUrl({ scripts }: Presentation): string {
  return `/assets/bai-${digest(scripts.article).slice(0, 8)}.js`
}

/** Without prefix, as that of every page. */
function searchScriptUrl({ scripts }: Presentation): string {
  return `/assets/tim-kiem-${digest(scripts.search).slice(0, 8)}.js`
}

/** Without prefix, as that of every page. */
function completionsScriptUrl({ scripts }: Presentation): string {
  return `/assets/go-tiep-${digest(scripts.completions).slice(0, 8)}.js`
}

/** How the search page asks for its own script, and that for completions. */
export function searchScript(presentation: Presentation, href: (url: string) => string): SearchProps['script'] {
  return {
    src: href(searchScriptUrl(presentation)),
    integrity: sourceHash(presentation.scripts.search),
    completions: href(completionsScriptUrl(presentation)),
  }
}

interface ScriptSetting {
  readonly site: Site
  readonly presentation: Presentation
  readonly paths: Paths
  readonly href: (url: string) => string
}

/** How every page asks for its script, and an article for one more. */
export function pageScript({ site, presentation, paths, href }: ScriptSetting): ScriptProps {
  return {
    src: href(pageScriptUrl(presentation)),
    integrity: sourceHash(presentation.scripts.page),
    alerts: href(alertsUrl(paths)),
    worker: site.offline ? href('/sw.js') : null,
    article: {
      src: href(articleScriptUrl(presentation)),
      integrity: sourceHash(presentation.scripts.article),
    },
  }
}

interface Setting {
  readonly site: Site
  readonly presentation: Presentation
  readonly hasSearch: boolean
  /** Digest of the page for readers without a network. */
  readonly offline: string
  /** `Context.base`. */
  readonly base: string
}

/** Readers' scripts, and the emblem. */
export function assetRoutes(setting: Setting): readonly Route[] {
  const { site, presentation, hasSearch, offline } = setting
  const { page, article, search, completions, worker, farewell } = presentation.scripts
  const asset = (url: string, content: string): Route => assetRoute(url, content, setting.base)
  return [
    asset(pageScriptUrl(presentation), page),
    asset(articleScriptUrl(presentation), article),
    ...(hasSearch
      ? [asset(searchScriptUrl(presentation), search), asset(completionsScriptUrl(presentation), completions)]
      : []),
    // The worker keeps the page for readers without a network: when that changes, so must the worker's own bytes.
    asset('/sw.js', site.offline ? `// ${offline}\n${worker}` : farewell),
    ...(site.look.emblem === null ? [] : [copyRoute(site.look.emblem.file)]),
  ]
}

/** A text file that is made already. */
export function assetRoute(url: string, content: string, base: string): Route {
  return {
    url,
    kind: 'asset',
    fingerprint: fingerprintOf({ base, own: [content], around: [] }),
    props: () => ({ kind: 'asset', content }),
  }
}
