import MarkdownIt, { type MarkdownIt as Parser, type RendererRule } from 'markdown-it'
import container from 'markdown-it-container'
import deflist from 'markdown-it-deflist'
import footnote from 'markdown-it-footnote'

/** Blocks stand at most this deep in one another; what is deeper, markdown-it drops. */
export const MAX_NESTING = 50

/** The name of the tokens of `::: luu-y` and kin. */
export const CALLOUT = 'callout'

/**
 * CommonMark with tables, footnotes, definition lists and callouts. HTML is text, typography is left alone, and only
 * complete http(s) addresses become links. Addresses are not looked at here: every link and picture is in the tokens
 * as it was written, for `links.ts` and `images.ts` to judge.
 */
export function createParser(): Parser {
  const md = new MarkdownIt({ html: false, linkify: true, typographer: false, maxNesting: MAX_NESTING })
  md.validateLink = () => true
  md.normalizeLink = (address) => address
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  for (const scheme of ['ftp:', '//', 'mailto:']) md.linkify.add(scheme, null)
  md.use(deflist).use(footnote)
  md.use(container, CALLOUT, { validate: (params) => params.trim() !== '', render: asToken })
  md.disable(['strip_references', 'footnote_tail'])
  md.renderer.rules['image'] = asToken
  md.renderer.rules['footnote_ref'] = footnoteRef
  md.renderer.rules['fence'] = codeRule(md)
  md.renderer.rules['code_block'] = codeRule(md)
  return md
}

/** A token is printed as its tag and attributes say. */
const asToken: RendererRule = (tokens, place, options, _env, renderer) => renderer.renderToken(tokens, place, options)

const footnoteRef: RendererRule = (tokens, place, _options, _env, renderer) => {
  const token = tokens[place]
  return token === undefined
    ? ''
    : `<sup class="footnote-ref"><a${renderer.renderAttrs(token)}>${token.content}</a></sup>`
}

/** Wide code scrolls, so the keyboard must reach it. */
function codeRule({ utils }: Parser): RendererRule {
  return (tokens, place) => `<pre tabindex="0"><code>${utils.escapeHtml(tokens[place]?.content ?? '')}</code></pre>\n`
}
