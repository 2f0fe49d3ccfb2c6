import type { Frame } from '../frame.ts'
import type { GeneratedFile } from '../generated-bulletin.ts'
import type { SiteFacts } from '../site-facts.ts'

/** A program and its arguments, run in the tool's root. */
export type Command = readonly [program: string, ...args: string[]]

/** A generator under test, with the site that it builds. */
export interface Tool {
  readonly name: string
  /** With its number. */
  readonly version: string
  /** The folder of its sources. */
  readonly root: string
  /** Where the site is built. */
  readonly out: string
  /** Folders that may not be there before a full build, and before each build. */
  readonly absent: { readonly full: readonly string[]; readonly always: readonly string[] }
  readonly build: Command
  /** The development server. */
  serve(port: number): Command
  /** A generated article as this generator wants it. */
  articleFile(article: GeneratedFile): GeneratedFile
  /** Everything but the articles, as it is before any edit. */
  readonly siteFiles: readonly GeneratedFile[]
  /** An edit of what stands on every page. */
  layoutEdit(mark: string): GeneratedFile
}

/** What the sites are made from. */
export interface Material {
  /** Holds a folder for each generator. */
  readonly folder: string
  readonly site: SiteFacts
  readonly frame: Frame
  /** Files that Bantin writes and the others serve as they are. */
  readonly staticFiles: readonly GeneratedFile[]
}
