/** What the layouts bring along besides the pages: the stylesheet that stands in each, and the readers' scripts. */
export interface Presentation {
  /** Hash of the layouts' code, hex. */
  readonly digest: string
  /**
   * The stylesheet of every page.
   *
   * @param accent colour of marks and links, `#a01c22`; null for that of the layouts.
   */
  readonly sheetOf: (accent: string | null) => string
  readonly scripts: {
    /** Every page: alerts, text size, pages that are kept. */
    readonly page: string
    /** The page of an article: share, print, save, read aloud. */
    readonly article: string
    /** The search page: what answers. */
    readonly search: string
    /** The search page: what completes a syllable while it is typed. */
    readonly completions: string
    /** Service worker: keeps the pages that were visited. */
    readonly worker: string
    /** The worker that takes its place once the owner has switched it off: it forgets all and goes. */
    readonly farewell: string
  }
}
