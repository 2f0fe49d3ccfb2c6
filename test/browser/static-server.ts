import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
}

/** Bytes of what counts as the end of a file: a page's footer, and more. */
const END = 3000

export interface StaticServer {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

/** The headers that `_headers` of the folder asks for every address. */
async function headersOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const [, ofAll = ''] = /^\/\*\n((?: {2}.*\n)+)/u.exec(await readFile(join(folder, '_headers'), 'utf8')) ?? []
  const lines = ofAll.split('\n').filter((line) => line !== '')
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  )
}

/**
 * Serves a folder as any static host does: `index.html` for a folder, `404.html` for what is not there, and the headers
 * that the folder asks for.
 *
 * @param pause waited for before the end of a file, its last bytes; given the path that was asked for.
 */
export async function serve(
  folder: string,
  pause: (path: string) => Promise<void> = () => Promise.resolve(),
): Promise<StaticServer> {
  const headers = await headersOf(folder)
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    response.setHeaders(new Map(Object.entries(headers)))
    void readFile(file).then(
      async (bytes) => {
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        response.write(bytes.subarray(0, -END))
        await pause(path)
        response.end(bytes.subarray(-END))
      },
      async () =>
        response
          .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
          .end(await readFile(join(folder, '404.html'))),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
