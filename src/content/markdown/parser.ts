import MarkdownIt, { type MarkdownIt as Parser, type RendererRule } from 'markdown-it'
import container from 'markdown-it-container'
import deflist from 'markdown-it-deflist'
import footnote from 'markdown-it-footnote'

/** Blocks stand at most this deep in one another; what is deeper, markdown-it drops. */
export const MAX_NESTING = 50

/**
 * CommonMark with tables, footnotes, definition lists and callouts. HTML is text, typography is left alone, and only
 * complete http(s) addresses become links. Addresses are not looked at here: every link and picture is in the tokens
 * as it was written, for `links.ts` and `images.ts` to judge.
 */
export function createParser(): Parser {
  const md = new MarkdownIt({ html: false, linkify: true, typographer: false, maxNesting: MAX_NESTING })
  md.validateLink = () => true
  md.normalizeLink = (address) => address
  md.use(deflist).use(footnote)
  md.use(container, 'callout', { validate: (params) => params.trim() !== '' })
  // Another rule for links, among the inline ones, finds every https://…; this one is for bare domains and costs a quarter.
  md.core.ruler.disable(['linkify', 'text_join', 'strip_references', 'footnote_tail'])
  md.linkify.set({ urlAuth: true }).add('ftp:', null)
  Object.assign(md.renderer.rules, rulesOf(md))
  return md
}

function rulesOf({ renderer, options, utils }: Parser): Readonly<Record<string, RendererRule>> {
  const asToken: RendererRule = (tokens, place) => renderer.renderToken(tokens, place, options)
  /** Wide code scrolls, so the keyboard must reach it. */
  const code: RendererRule = (tokens, place) =>
    `<pre tabindex="0"><code>${utils.escapeHtml(tokens[place]?.content ?? '')}</code></pre>\n`
  return {
    text_special: (tokens, place) => utils.escapeHtml(tokens[place]?.content ?? ''),
    image: asToken,
    container_callout_open: asToken,
    container_callout_close: asToken,
    code_block: code,
    fence: code,
    footnote_ref: (tokens, place) => {
      const { attrs, content } = tokens[place] ?? { attrs: null, content: '' }
      return `<sup class="footnote-ref"><a${renderer.renderAttrs({ attrs })}>${content}</a></sup>`
    },
  }
}
