export interface DevServerOptions {
  /** Folder to serve. */
  readonly folder: string
  readonly port: number
  /** Prefix of every address, `/` at both ends. */
  readonly prefix: string
  /** Brings the file of a URL, without the prefix, up to date; returns the page to show instead, else null. */
  readonly prepare: (url: string) => Promise<string | null>
  /** Told where to open the preview. */
  readonly onStart: (address: string) => void
}

export interface DevServer {
  /** Makes every open page load again. */
  reload(): Promise<void>
  close(): Promise<void>
}

/** Serves a folder on this machine and reloads the pages that are open in browsers. */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { default: EleventyDevServer } = await import('@11ty/eleventy-dev-server')
  const silent = (): void => undefined
  const server = EleventyDevServer.getServer('bantin', options.folder, {
    port: options.port,
    pathPrefix: options.prefix,
    showVersion: false,
    domDiff: false,
    middleware: [
      async ({ url: address = '/', headers }, response, next) => {
        const path = pathOf(address)
        if (path === null) {
          response.statusCode = 404
          response.end('Không có trang này.')
          return
        }
        const page = path.startsWith(options.prefix) ? await options.prepare(urlOf(path, options.prefix)) : null
        if (page === null || !(path.endsWith('/') || wantsPage(headers.accept))) {
          next()
          return
        }
        response.statusCode = 500
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(page)
      },
    ],
    logger: { info: silent, log: silent, error: silent },
    messageOnStart: ({ hosts }) => {
      options.onStart(hosts[0] ?? `http://localhost:${String(options.port)}${options.prefix}`)
      return ''
    },
  })
  server.serve(options.port)
  await server.ready()
  return {
    reload: () => server.reload({ files: [] }),
    close: () => server.close(),
  }
}

/** The path of an address; null for one that is none of ours, all of which are plain ASCII: the server would fail on some. */
function pathOf(address: string): string | null {
  const origin = 'http://localhost/'
  const path = URL.canParse(address, origin) ? new URL(address, origin).pathname : '%'
  return path.includes('%') ? null : path
}

function urlOf(path: string, prefix: string): string {
  return path.slice(prefix.length - 1).replace(/\/index\.html$/u, '/')
}

function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') === true
}
