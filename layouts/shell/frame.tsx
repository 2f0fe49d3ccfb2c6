import type { ChromeProps } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { encoded, type Piece } from './piece.ts'
import { renderHtml } from './render-html.ts'
import { sheetOf } from './sheet.ts'
import { SkipLink } from './skip-link.tsx'

/** What every page of a language has: its style, and what it begins and ends with. */
export interface Frame {
  /** The first stop of the keyboard, before urgent notices. */
  readonly skip: string
  readonly header: Piece
  readonly footer: Piece
  readonly sheet: Piece
}

const frames = new WeakMap<ChromeProps, Frame>()

/** The frame of a language's pages. They are many and it is one, so it is rendered once for each chrome object. */
export function frameOf(chrome: ChromeProps, text: Text): Frame {
  const known = frames.get(chrome)
  if (known !== undefined) return known
  const lang = text.lang === chrome.lang ? undefined : text.lang
  const frame = {
    skip: renderHtml(<SkipLink text={text} lang={lang} />),
    header: encoded(renderHtml(<Header chrome={chrome} text={text} lang={lang} />)),
    footer: encoded(renderHtml(<Footer chrome={chrome} text={text} lang={lang} />)),
    sheet: encoded(sheetOf(chrome.accent)),
  }
  frames.set(chrome, frame)
  return frame
}
