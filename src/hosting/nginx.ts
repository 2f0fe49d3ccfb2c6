import { indented, lines } from './config-lines.ts'
import {
  escaped,
  FILE_TYPES,
  FOREVER,
  foreverPattern,
  hiddenPattern,
  type HostRules,
  pagePattern,
  REVALIDATED,
} from './host-rules.ts'
import type { Header } from './secure-headers.ts'
import { POLICY, type ServerSetting } from './server-setting.ts'

/** A path longer than this does not fit into a bucket of nginx's hash; its small page stays. */
const LONGEST = 900

/**
 * What changes with the content, as lines for `map` blocks: a former address and its new one, a path and its language,
 * the policy. nginx reads such a file as data, so that whoever publishes cannot configure the server.
 */
export function nginxData({ moves, gone, languages, headers }: HostRules): Readonly<Record<string, string>> {
  const [, policy = ''] = headers.find(([name]) => name === POLICY) ?? []
  const fitting = moves.filter(({ from, to }) => from.length <= LONGEST && to.length <= LONGEST)
  return {
    'moved.map': lines([
      ...fitting.map(({ from, to }) => `${key(from)} ${to};`),
      ...gone.map((path) => `${key(path)} gone;`),
    ]),
    'language.map': lines(languages.map(({ home, lang }) => `"~${pagePattern(home)}" ${lang};`)),
    'policy.map': lines([`~^ "${policy}";`]),
  }
}

/** nginx looks rows up without regard to letter case, but for regular expressions: what has capitals needs one. */
function key(path: string): string {
  return CAPITAL.test(path) ? `"~^=${escaped(path)}$"` : path
}

const CAPITAL = /[A-Z]/u

/** Files of nginx's own folder: what stands outside the `server` block, and what is included in it. */
export function nginxFiles(setting: ServerSetting): Readonly<Record<string, string>> {
  const { name } = setting
  return {
    'conf.d/bantin-hash.conf': lines(HASH),
    [`conf.d/${name}.conf`]: lines(maps(setting)),
    [`snippets/${name}.conf`]: lines([...withoutSlash(setting), ...location(setting)]),
  }
}

const HASH = [
  '# Addresses are longer than what nginx makes room for by itself.',
  'map_hash_max_size 65536;',
  'map_hash_bucket_size 1024;',
]

function maps({ name, prefix, folder }: ServerSetting): readonly string[] {
  // The star lets nginx start before the first deployment, when the file is not there.
  const data = (file: string): string => `    include ${folder}/_host/nginx/${file}*;`
  return [
    '# Included by nginx.conf, outside the server block.',
    '',
    '# A path with capitals is no row of those without.',
    ...[`map $uri $${name}_key {`, '    volatile;', '    default $uri;', `    "~${CAPITAL.source}" "=$uri";`, '}'],
    ...['', `map $${name}_key $${name}_moved {`, '    volatile;', '    default "";', data('moved.map'), '}'],
    ...['', `map $uri $${name}_language {`, '    default "";', data('language.map'), '}'],
    ...['', `map $host $${name}_policy {`, '    default "";', data('policy.map'), '}'],
    ...['', `map $uri $${name}_cache {`, `    default ${REVALIDATED};`],
    ...[`    "~${foreverPattern(prefix)}" "${FOREVER}";`, '}'],
  ]
}

function withoutSlash({ prefix }: ServerSetting): readonly string[] {
  const folder = prefix.slice(0, -1)
  return folder === '' ? [] : [`location = ${folder} { return 301 ${prefix}; }`, '']
}

function location({ name, prefix, folder, headers }: ServerSetting): readonly string[] {
  return [
    '# Included in the server block of the bulletin.',
    `location ^~ ${prefix} {`,
    ...indented([
      ...[`alias ${folder}/;`, 'index index.html;', 'absolute_redirect off;', 'server_tokens off;'],
      ...[`error_page 404 ${prefix}404.html;`, `error_page 403 =404 ${prefix}404.html;`],
      ...[`error_page 410 ${prefix}410.html;`, ''],
      'if ($request_method !~ ^(GET|HEAD)$) { return 405; }',
      ...[`if ($${name}_moved = gone) { return 410; }`, `if ($${name}_moved) { return 301 $${name}_moved; }`],
      '# A folder without a page is nothing.',
      ...[`set $${name}_bare "";`, `if (-d $request_filename) { set $${name}_bare yes; }`],
      ...[`if (-f $request_filename/index.html) { set $${name}_bare ""; }`, `if ($${name}_bare) { return 404; }`],
      ...[`location ~ "${hiddenPattern(prefix)}" { return 404; }`, ''],
      ...types(),
      '',
      ...headers.map((header) => addHeader(header)),
      ...[addHeader([POLICY, `$${name}_policy`]), addHeader(['Content-Language', `$${name}_language`])],
      addHeader(['Cache-Control', `$${name}_cache`]),
    ]),
    '}',
  ]
}

/** How files are named and compressed: as they lie there, else on the fly. */
function types(): readonly string[] {
  const text = [...new Set(FILE_TYPES.filter(({ isText }) => isText).map(({ type }) => type))]
  // text/html is always among them, and may not be named again.
  const named = text.filter((type) => type !== 'text/html').join(' ')
  return [
    'types {',
    ...indented(FILE_TYPES.map(({ extension, type }) => `${type} ${extension};`)),
    '}',
    ...['default_type application/octet-stream;', 'charset utf-8;', `charset_types ${named};`],
    '# Debian: apt install libnginx-mod-http-brotli-static; without that module, delete the next line.',
    'brotli_static on;',
    ...['gzip_static on;', 'gzip on;', 'gzip_vary on;', 'gzip_proxied any;', `gzip_types ${named};`],
  ]
}

function addHeader([name, value]: Header): string {
  return `add_header ${name} "${value}" always;`
}
