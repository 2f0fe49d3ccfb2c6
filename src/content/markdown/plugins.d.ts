/** The parts of markdown-it's plugins that Bantin uses; they ship no types of their own. */
declare module 'markdown-it-container' {
  import type { MarkdownIt, RendererRule } from 'markdown-it'

  interface ContainerOptions {
    /** @param params what stands after the colons. */
    readonly validate: (params: string) => boolean
    readonly render: RendererRule
  }

  export default function container(md: MarkdownIt, name: string, options: ContainerOptions): void
}

declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it'

  export default function deflist(md: MarkdownIt): void
}

declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'

  export default function footnote(md: MarkdownIt): void
}
