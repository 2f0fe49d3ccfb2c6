import type { Header } from './secure-headers.ts'

/** The one header whose value changes with the pages: it travels with them. */
export const POLICY = 'Content-Security-Policy'

/** What the part of a server's configuration is made of that its administrator installs. */
export interface ServerSetting {
  /** Of files and variables: two bulletins on one server have two names. */
  readonly name: string
  /** Path of the base URL, `/` at both ends. */
  readonly prefix: string
  /** The bulletin's own language, which its pages for errors are in. */
  readonly lang: string
  /** The published folder on the server, absolute, without `/` at its end. */
  readonly folder: string
  /** Headers of every answer but the policy. */
  readonly headers: readonly Header[]
}
