import type { Host } from '../domain/host.ts'
import { htaccess } from './apache.ts'
import { caddyData } from './caddy.ts'
import { lines } from './config-lines.ts'
import { headerRules, headersFile } from './headers-file.ts'
import type { HostRules } from './host-rules.ts'
import { webConfig } from './iis.ts'
import { nginxData } from './nginx.ts'
import { redirectRules } from './redirect-rules.ts'

/** Files by URL, without prefix. */
type Files = Readonly<Record<string, string>>

const FILES: Readonly<Record<Host, (rules: HostRules) => Files>> = {
  nginx: (rules) => inFolder('/_host/nginx/', nginxData(rules)),
  caddy: (rules) => inFolder('/_host/caddy/', caddyData(rules)),
  apache: (rules) => ({ '/.htaccess': htaccess(rules) }),
  iis: (rules) => ({ '/web.config': webConfig(rules) }),
  cloudflare: (rules) => ({ '/_headers': headersOf('cloudflare', rules), ...redirects('cloudflare', rules) }),
  netlify: (rules) => ({ '/_headers': headersOf('netlify', rules), ...redirects('netlify', rules) }),
  // Without this file, a branch is run through Jekyll, which drops what begins with a dot or an underscore.
  github: () => ({ '/.nojekyll': '' }),
  gitlab: (rules) => redirects('gitlab', rules),
}

/** What lies in the published folder for its host; of an unknown host the headers, in the form that most hosts read. */
export function hostFiles(host: Host | null, rules: HostRules): Files {
  return host === null ? { '/_headers': headersOf(null, rules) } : FILES[host](rules)
}

function headersOf(host: Host | null, rules: HostRules): string {
  return headersFile(headerRules(host, rules))
}

/** `_redirects`, as Cloudflare Pages, Netlify and GitLab Pages read it: a rule a line. */
function redirects(host: Host, rules: HostRules): Files {
  return rules.moves.length === 0 ? {} : { '/_redirects': lines(redirectRules(host, rules)) }
}

function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [folder + name, content]))
}
