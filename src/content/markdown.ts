import type { Env, Token } from 'markdown-it'

import type { Body } from '../domain/article.ts'
import { digest, digestOf } from '../domain/digest.ts'
import type { MediaFile } from '../domain/media.ts'
import type { Problem } from '../domain/problem.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import { checkBlocks } from './markdown/block-faults.ts'
import { placeCallouts } from './markdown/callouts.ts'
import { createDraft, type Draft, type MarkdownOptions, type MarkdownSource } from './markdown/draft.ts'
import { excerptOf } from './markdown/excerpt.ts'
import { placeFigures } from './markdown/figures.ts'
import { nameFootnotes } from './markdown/footnote-section.ts'
import { placeFootnotes } from './markdown/footnotes.ts'
import { placeHeadings } from './markdown/headings.ts'
import { placeInlines } from './markdown/inlines.ts'
import { checkJumps, PAGE_OF } from './markdown/links.ts'
import { checkNesting } from './markdown/nesting.ts'
import { createParser } from './markdown/parser.ts'
import { placePictures } from './markdown/pictures.ts'
import { firstOfEach } from './markdown/problems.ts'
import { placeTables } from './markdown/tables.ts'
import type { PictureUse } from './picture-checks.ts'
import { cleanText } from './text-checks.ts'
import { HIDDEN } from './text-marks.ts'

/** A body as HTML, with all that is known of it. */
export interface Rendered {
  readonly body: Body
  /** Links to Markdown files stand in it as `bantin:<path>` until `withPageLinks()`. */
  readonly html: SafeHtml
  /** Files that it shows or links to, each once. */
  readonly files: readonly MediaFile[]
  /** Where it shows pictures. */
  readonly pictures: readonly PictureUse[]
  readonly problems: readonly Problem[]
}

/** Renders one body. */
export type Markdown = (source: MarkdownSource) => Rendered

/** Renders the bodies of one bulletin. What people wrote never makes it fail: all that is wrong is in `problems`. */
export function createMarkdown(options: MarkdownOptions): Markdown {
  const parser = createParser()
  return (source) => {
    const draft = createDraft({ ...source, text: cleanText(source.text) }, options)
    const env: Env = {}
    const { tokens, headings } = placed(parser.parse(draft.source.text, env), env, draft)
    const html = parser.renderer.render(tokens, parser.options, env)
    return rendered(minted(withoutHidden(html, source.text)), { tokens, headings, draft })
  }
}

interface Placed {
  readonly tokens: Token[]
  readonly headings: Body['headings']
}

/** Makes the tokens of markdown-it those of a page of ours, step by step. */
function placed(parsed: readonly Token[], env: Env, draft: Draft): Placed {
  checkNesting(parsed, draft)
  checkBlocks(parsed, draft)
  const footnotes = placeFootnotes(withoutDefinitions(parsed, draft), env, draft)
  placeInlines(footnotes.tokens, draft)
  const tables = placeTables(placeCallouts(footnotes.tokens, draft), draft.words)
  const tokens = placeFigures(tables, draft.words)
  const headings = placeHeadings(tokens, draft)
  placePictures(tokens, draft)
  nameFootnotes(footnotes.notes, draft)
  checkJumps(draft)
  return { tokens, headings }
}

/** `[label]: address` prints nothing; where it stands is kept for what is said of its address. */
function withoutDefinitions(tokens: readonly Token[], { definitions }: Draft): readonly Token[] {
  return tokens.filter(({ type, meta, map }) => {
    if (type !== 'reference_definition') return true
    if (map !== null) definitions.set(String(meta?.['label']), map)
    return false
  })
}

/** Characters that no reader sees come back when they are written as `&shy;`. */
function withoutHidden(html: string, source: string): string {
  return source.includes('&') ? html.replace(HIDDEN, '') : html
}

function rendered(html: SafeHtml, { tokens, headings, draft }: Placed & { readonly draft: Draft }): Rendered {
  const { links, files, pictures, ids, report } = draft
  const targets = links.map(({ target, anchor }) => ({ target, anchor }))
  const body = {
    headings,
    anchors: [...ids.given],
    links,
    excerpt: excerptOf(tokens),
    length: html.length,
    hash: digestOf([digest(html), JSON.stringify(headings), JSON.stringify(targets)]),
  }
  return { body, html, files: [...files.values()], pictures, problems: firstOfEach(report.problems) }
}

/**
 * A body's HTML with links to Markdown files turned into links to their pages.
 *
 * @param pageOf the address of the page, with prefix, by path of its file from the root.
 */
export function withPageLinks(html: SafeHtml, pageOf: (path: string) => string): SafeHtml {
  if (!html.includes(`href="${PAGE_OF}`)) return html
  return minted(html.replace(PAGE_LINK, (_, path: string) => `href="${encodeURI(pageOf(decodeURIComponent(path)))}`))
}

/** Text cannot look like it: there `"` is `&quot;`. */
const PAGE_LINK = new RegExp(`href="${PAGE_OF}([^"#]*)`, 'gu')

/** HTML of this module's, as a cache gives it back. */
export function restoredHtml(html: string): SafeHtml {
  return minted(html)
}

/** The one place where HTML is called safe: markdown-it escaped all that people typed, and every address was judged. */
function minted(html: string): SafeHtml {
  return html as SafeHtml
}
