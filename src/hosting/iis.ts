import { indented, lines } from './config-lines.ts'
import { contentType, FILE_TYPES, type HostRules } from './host-rules.ts'
import { redirectRules } from './redirect-rules.ts'

/** Former addresses are told by `httpRedirect`, which is part of IIS itself; URL Rewrite, which could say 410, is not. */
export function webConfig(rules: HostRules): string {
  const { prefix, languages } = rules
  const inside = (path: string): string => path.slice(prefix.length).replace(/\/$/u, '')
  const others = languages.filter(({ home }) => home !== prefix)
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    ...element('configuration', [
      ...element('system.webServer', server(rules)),
      ...location('assets', ['<staticContent>', CACHED, '</staticContent>']),
      ...others.flatMap(({ home, lang }) =>
        location(inside(home), element('httpProtocol', element('customHeaders', header('Content-Language', lang)))),
      ),
      ...redirectRules('iis', rules),
    ]),
  ])
}

const CACHED =
  '    <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />'

function server({ headers, languages }: HostRules): readonly string[] {
  const own = languages.at(-1)
  return [
    '<defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
    '<directoryBrowse enabled="false" />',
    '<urlCompression doStaticCompression="true" />',
    ...element('httpErrors errorMode="Custom" existingResponse="Auto"', [
      '<remove statusCode="404" />',
      '<error statusCode="404" path="404.html" responseMode="File" />',
    ]),
    ...element(
      'security',
      element('requestFiltering', element('hiddenSegments', [hidden('_host'), hidden('.bantin')])),
    ),
    ...element('staticContent', ['<clientCache cacheControlMode="DisableCache" />', ...FILE_TYPES.flatMap(mimeMap)]),
    ...element('httpProtocol', [
      ...element('customHeaders', [
        '<remove name="X-Powered-By" />',
        ...headers.flatMap(([name, value]) => header(name, value)),
        ...(own === undefined ? [] : header('Content-Language', own.lang)),
      ]),
    ]),
  ]
}

function hidden(segment: string): string {
  return `<add segment="${segment}" />`
}

function mimeMap(file: (typeof FILE_TYPES)[number]): readonly string[] {
  const extension = `.${file.extension}`
  return [
    `<remove fileExtension="${extension}" />`,
    `<mimeMap fileExtension="${extension}" mimeType="${contentType(file)}" />`,
  ]
}

function header(name: string, value: string): readonly string[] {
  return [`<remove name="${name}" />`, `<add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`]
}

function location(path: string, content: readonly string[]): readonly string[] {
  return element(`location path="${path}"`, element('system.webServer', content))
}

function element(start: string, content: readonly string[]): readonly string[] {
  return [`<${start}>`, ...indented(content), `</${start.split(' ')[0] ?? ''}>`]
}
