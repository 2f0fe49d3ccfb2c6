/** The parts of markdown-it's plugins that Bantin uses; they ship no types of their own. */
declare module 'markdown-it-container' {
  import type { MarkdownIt } from 'markdown-it'

  interface ContainerOptions {
    /** @param params what stands after the colons. */
    readonly validate: (params: string) => boolean
  }

  const container: (md: MarkdownIt, name: string, options: ContainerOptions) => void
  export { container as default }
}

declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it'

  const deflist: (md: MarkdownIt) => void
  export { deflist as default }
}

declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'

  const footnote: (md: MarkdownIt) => void
  export { footnote as default }
}
