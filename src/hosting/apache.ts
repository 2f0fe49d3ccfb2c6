import {
  contentType,
  escaped,
  FILE_TYPES,
  FOREVER,
  foreverPattern,
  type HostRules,
  pagePattern,
  REVALIDATED,
} from './host-rules.ts'
import { redirectRules } from './redirect-rules.ts'

/** `.htaccess` of the published folder: Apache 2.4 with mod_rewrite and mod_headers, and `AllowOverride All`. */
export function htaccess(rules: HostRules): string {
  const { prefix } = rules
  const blocks = [
    ['DirectoryIndex index.html', 'Options -Indexes -MultiViews', `ErrorDocument 404 ${prefix}404.html`],
    [`ErrorDocument 410 ${prefix}410.html`, 'FileETag MTime Size'],
    types(),
    within('mod_headers.c', headers(rules)),
    within('mod_rewrite.c', rewrites(rules)),
    within('mod_filter.c', within('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${texts().join(' ')}`])),
  ]
  return `${blocks.flat().join('\n')}\n`
}

function types(): readonly string[] {
  return [
    ...FILE_TYPES.map((file) => `AddType "${contentType(file)}" .${file.extension}`),
    // Two names of a compressed file: how, and of what. Not an archive, and not Breton.
    ...['RemoveType .gz', 'RemoveLanguage .br', 'AddEncoding br .br', 'AddEncoding gzip .gz'],
  ]
}

function texts(): readonly string[] {
  return [...new Set(FILE_TYPES.filter(({ isText }) => isText).map(({ type }) => type))]
}

function headers({ prefix, headers: sent, languages }: HostRules): readonly string[] {
  const set = (name: string, value: string, pattern: string | null = null): string =>
    `Header always set ${name} "${value}"${pattern === null ? '' : ` "expr=%{REQUEST_URI} =~ m#${pattern}#"`}`
  return [
    ...sent.map(([name, value]) => set(name, value)),
    // The most special last: it wins.
    ...languages.toReversed().map(({ home, lang }) => set('Content-Language', lang, pagePattern(home))),
    set('Cache-Control', REVALIDATED),
    set('Cache-Control', FOREVER, foreverPattern(prefix).replace(/\$$/u, '(\\.br|\\.gz)?$')),
    'Header always merge Vary Accept-Encoding "expr=%{CONTENT_TYPE} =~ m#^(text/|application/(xml|json|manifest)|image/svg)#"',
    // mod_deflate marks the tags of what it has compressed, and then does not know them again.
    'RequestHeader edit If-None-Match "-gzip\\"" "\\""',
  ]
}

function rewrites({ prefix, moves, gone }: HostRules): readonly string[] {
  const own = (path: string): string => `"^${escaped(path.slice(prefix.length))}$"`
  return [
    ...['RewriteEngine On', `RewriteBase ${prefix}`],
    ...['RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$', 'RewriteRule ^ - [R=405,L]'],
    ...redirectRules('apache', { prefix, moves }),
    ...gone.map((path) => `RewriteRule ${own(path)} - [G]`),
    ...['RewriteCond %{ENV:REDIRECT_STATUS} ^$', 'RewriteRule "^(_|\\.[^w]|\\.w[^e])" - [R=404,L]'],
    // A folder without a page is nothing.
    ...[
      'RewriteCond %{REQUEST_FILENAME} -d',
      'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
      'RewriteRule ^ - [R=404,L]',
    ],
    ...compressed('br', 'br'),
    ...compressed('gzip', 'gz'),
  ]
}

function compressed(coding: string, extension: string): readonly string[] {
  // A weight of zero refuses (RFC 9110).
  const accepted = `RewriteCond %{HTTP:Accept-Encoding} "\\b${coding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))"`
  return [
    ...[accepted, `RewriteCond %{REQUEST_FILENAME}index.html.${extension} -f`],
    `RewriteRule ^(.*/)?$ $1index.html.${extension} [L,E=no-gzip:1]`,
    ...[accepted, `RewriteCond %{REQUEST_FILENAME} -f`, `RewriteCond %{REQUEST_FILENAME}.${extension} -f`],
    `RewriteRule ^(.+)$ $1.${extension} [L,E=no-gzip:1]`,
  ]
}

function within(module: string, text: readonly string[]): readonly string[] {
  return [`<IfModule ${module}>`, ...text.map((line) => `  ${line}`), '</IfModule>']
}
