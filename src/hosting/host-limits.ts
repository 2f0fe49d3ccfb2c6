import type { Host } from '../domain/host.ts'

/** What a host takes; null where nothing stands in its way, or nothing is stated. */
export interface HostLimits {
  readonly files: { readonly most: number; readonly isWithFolders: boolean } | null
  /** Bytes of one file. */
  readonly fileBytes: number | null
  /** Bytes of the whole site. */
  readonly siteBytes: number | null
  /** Rules for former addresses. */
  readonly redirects: { readonly rules: number; readonly bytes: number; readonly line: number } | null
  /** Rules for headers. */
  readonly headers: { readonly rules: number; readonly line: number } | null
}

const MB = 1024 * 1024
const GB = 1024 * MB

const NONE: HostLimits = { files: null, fileBytes: null, siteBytes: null, redirects: null, headers: null }

/** By host. A server of one's own has the limits of its disk. */
export const HOST_LIMITS: Readonly<Record<Host, HostLimits>> = {
  nginx: NONE,
  caddy: NONE,
  // Apache reads `.htaccess` at every request: on 2.4.71, 1,000 rules made an answer 2 ms later, 5,000 rules 37 ms.
  apache: { ...NONE, redirects: { rules: 1000, bytes: Infinity, line: 2000 } },
  // IIS reads no web.config over 250 KB (MaxWebConfigFileSizeInKB); the rest of the file needs less than 50.
  iis: { ...NONE, redirects: { rules: Infinity, bytes: 200_000, line: 2000 } },
  // developers.cloudflare.com/pages/platform/limits, …/pages/configuration/redirects and …/headers; of a paid plan
  // 100,000 files (changelog of 2026-01-23). That _redirects is cut at 100 KB is told by users, not by these pages.
  cloudflare: {
    files: { most: 20_000, isWithFolders: false },
    fileBytes: 25 * MB,
    siteBytes: null,
    redirects: { rules: 2000, bytes: 100_000, line: 1000 },
    headers: { rules: 100, line: 2000 },
  },
  // docs.netlify.com/manage/routing/redirects/overview: from 10,000 rules on, a deployment may fail.
  netlify: { ...NONE, redirects: { rules: 9999, bytes: Infinity, line: 2000 } },
  // docs.github.com/pages/getting-started-with-github-pages/github-pages-limits; a file of 100 MB is refused by git.
  github: { ...NONE, siteBytes: GB },
  // docs.gitlab.com/user/project/pages/redirects: 1,000 rules in 64 KB unless the instance sets more;
  // docs.gitlab.com/user/gitlab_com: 1 GB, 200,000 files and folders.
  gitlab: {
    ...NONE,
    files: { most: 200_000, isWithFolders: true },
    siteBytes: GB,
    redirects: { rules: 1000, bytes: 64_000, line: 2000 },
  },
}

/** The first rules, in order, that a host takes: those of the newest items. */
export function withinLimits(rules: readonly string[], limit: HostLimits['redirects']): readonly string[] {
  if (limit === null) return rules
  const fitting = rules.filter((rule) => rule.length <= limit.line).slice(0, limit.rules)
  const taken: string[] = []
  let bytes = 0
  for (const rule of fitting) {
    bytes += rule.length + 1
    if (bytes > limit.bytes) break
    taken.push(rule)
  }
  return taken
}
