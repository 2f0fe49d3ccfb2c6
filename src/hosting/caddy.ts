import { indented, lines } from './config-lines.ts'
import {
  contentType,
  FILE_TYPES,
  FOREVER,
  foreverPattern,
  type HostRules,
  pagePattern,
  REVALIDATED,
} from './host-rules.ts'
import { POLICY, type ServerSetting } from './server-setting.ts'

/** What changes with the content, as lines for `map` blocks; imported by `caddyFiles()`. */
export function caddyData({ moves, gone, languages, headers }: HostRules): Readonly<Record<string, string>> {
  const [, policy = ''] = headers.find(([name]) => name === POLICY) ?? []
  return {
    'moved.map': lines([...moves.map(({ from, to }) => `${from} ${to}`), ...gone.map((path) => `${path} gone`)]),
    'language.map': lines(languages.map(({ home, lang }) => `\`~${pagePattern(home)}\` ${lang}`)),
    'policy.map': lines([`~^ "${policy}"`]),
  }
}

/** A file to `import` in the block of the bulletin's site. */
export function caddyFiles(setting: ServerSetting): Readonly<Record<string, string>> {
  const { name, prefix, folder } = setting
  return {
    [`${name}.caddy`]: lines([
      '# Imported in the site block of the bulletin.',
      ...(prefix === '/' ? [] : [`redir ${prefix.slice(0, -1)} ${prefix} 301`]),
      `handle ${prefix}* {`,
      ...indented([`root * ${folder}`, ...maps(setting), 'route {', ...indented(steps(setting)), '}']),
      '}',
    ]),
  }
}

function maps({ name, prefix, folder }: ServerSetting): readonly string[] {
  const path = pathOf(name)
  const block = (value: string, rows: readonly string[]): readonly string[] => [
    `map ${path} {${name}_${value}} {`,
    ...indented(rows),
    '}',
  ]
  const data = (file: string): string => `import ${folder}/_host/caddy/${file}*`
  return [
    ...block('moved', [data('moved.map'), 'default ""']),
    ...block('language', [data('language.map'), 'default ""']),
    ...block('policy', [data('policy.map'), 'default ""']),
    ...block('cache', [`\`~${foreverPattern(prefix)}\` "${FOREVER}"`, `default "${REVALIDATED}"`]),
    ...block('type', [
      '~/$ "text/html; charset=utf-8"',
      ...FILE_TYPES.map((file) => `~\\.${file.extension}$ "${contentType(file)}"`),
      'default application/octet-stream',
    ]),
  ]
}

/** The path that was asked for, with single slashes, as the other servers see it. */
function pathOf(name: string): string {
  return `{http.vars.${name}_path}`
}

/** In this order: headers first, then addresses that lead elsewhere, then files, then what is not there. */
function steps({ name, prefix, lang, headers }: ServerSetting): readonly string[] {
  const answer = (status: number): readonly string[] => [
    // It is the answer to any question.
    ...['Range', 'If-None-Match', 'If-Modified-Since'].map((name) => `request_header -${name}`),
    'header Content-Type "text/html; charset=utf-8"',
    `header Content-Language ${lang}`,
    `rewrite * /${String(status)}.html`,
    ...files(status),
  ]
  return [
    ...['uri path_regexp //+ /', `vars ${name}_path {http.request.uri.path}`],
    ...['@asked expression {http.request.uri.query} != ""', `vars @asked ${name}_query ?{http.request.uri.query}`],
    ...headers.map(([header, value]) => `header ${header} "${value}"`),
    ...[`header ${POLICY} {${name}_policy}`, `header Cache-Control ${REVALIDATED}`, 'header ?Vary Accept-Encoding'],
    ...['@sending not method GET HEAD', 'respond @sending 405'],
    ...[`@gone expression {${name}_moved} == "gone"`, 'handle @gone {', ...indented(answer(410)), '}'],
    ...[`@moved expression {${name}_moved} != ""`, `redir @moved {${name}_moved} 301`],
    ...(prefix === '/' ? [] : [`uri strip_prefix ${prefix.slice(0, -1)}`]),
    ...[
      '@bare {',
      '    not path */',
      '    file {path}/index.html',
      '}',
      `redir @bare ${pathOf(name)}/{http.vars.${name}_query} 301`,
    ],
    ...['@hidden {', '    path /_* /.*', '    not path /.well-known/*', '}'],
    ...['handle @hidden {', ...indented(answer(404)), '}'],
    ...['@page_missing {', '    path */', '    not file {path}index.html', '}'],
    ...['handle @page_missing {', ...indented(answer(404)), '}'],
    ...['@file_missing {', '    not path */', '    not file {path}', '}'],
    ...['handle @file_missing {', ...indented(answer(404)), '}'],
    ...[`header Cache-Control {${name}_cache}`, `header Content-Type "{${name}_type}"`],
    ...[`@page expression {${name}_language} != ""`, `header @page Content-Language {${name}_language}`],
    ...['encode gzip', ...files(null)],
  ]
}

/** As they lie there compressed, else as they are. */
function files(status: number | null): readonly string[] {
  return [
    'file_server {',
    ...(status === null ? [] : [`    status ${String(status)}`]),
    '    precompressed br gzip',
    '}',
  ]
}
