export interface DevServerOptions {
  /** Folder to serve. */
  readonly folder: string
  readonly port: number
  /** Prefix of every address, `/` at both ends. */
  readonly prefix: string
  /** A page to answer every page request with instead of what is in the folder; null when all is well. */
  readonly trouble: () => string | null
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
      (request, response, next) => {
        const page = wantsPage(request.headers.accept) ? options.trouble() : null
        if (page === null) {
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

function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') === true
}
