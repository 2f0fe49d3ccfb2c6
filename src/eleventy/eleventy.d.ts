/** The part of Eleventy 3 that Bantin uses; the package ships no types of its own. */
declare module '@11ty/eleventy' {
  export interface VirtualTemplate {
    readonly data: () => object
    readonly render: (data: never) => string
  }

  /** @returns what goes to the next transform. */
  export type Transform = (this: { readonly url: string }, content: string) => string

  export interface UserConfig {
    addTransform(name: string, transform: Transform): void
    addTemplate(name: string, template: VirtualTemplate): void
    addPlugin<T>(plugin: (config: UserConfig, options: T) => void | Promise<void>, options: T): void
    on(
      event: 'eleventy.after',
      listener: (built: { readonly directories: { readonly output: string } }) => Promise<void>,
    ): void
    setUseGitIgnore(enabled: boolean): void
    setQuietMode(quiet: boolean): void
    readonly benchmarks: Readonly<Record<string, { setIsVerbose(isVerbose: boolean): void }>>
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode: boolean
        readonly configPath: null
        readonly config: (config: UserConfig) => Promise<object>
      },
    )
    /** `false` silences it: what goes wrong is thrown, and told once. */
    readonly logger: { overrideLogger(logger: false): void }
    toJSON(): Promise<unknown>
  }
}

declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export interface DevServerOptions {
    readonly port: number
    readonly pathPrefix: string
    readonly showVersion: boolean
    readonly domDiff: boolean
    readonly middleware: readonly ((
      request: IncomingMessage,
      response: ServerResponse,
      next: () => void,
    ) => Promise<void>)[]
    readonly logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>
    readonly messageOnStart: (started: { readonly hosts: readonly string[] }) => string
  }

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: DevServerOptions): EleventyDevServer
    serve(port: number): void
    ready(): Promise<void>
    reload(event: { readonly files?: readonly string[]; readonly build?: object }): Promise<void>
    close(): Promise<void>
  }
}

declare module '@11ty/eleventy-img' {
  import type { Sharp } from 'sharp'

  export interface ImageOptions {
    readonly widths: readonly number[]
    readonly formats: readonly string[]
    readonly dryRun: true
    readonly useCache: false
    readonly transform: (image: Sharp) => void
  }

  /** By format; with `dryRun` nothing is written. */
  type Made = Readonly<Record<string, readonly { readonly buffer: Buffer }[]>>

  export default function Image(input: Buffer, options: ImageOptions): Promise<Made>
}
