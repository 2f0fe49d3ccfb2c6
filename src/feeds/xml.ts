/** An XML element: either text, escaped when it is written, or other elements. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: string | readonly XmlElement[]
}

export function element(
  name: string,
  attributes: XmlElement['attributes'],
  content: XmlElement['content'] = [],
): XmlElement {
  return { name, attributes, content }
}

/** A whole XML document, one element a line, so that two versions compare well. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`
}

function written({ name, attributes, content }: XmlElement): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const open = name + pairs.join('')
  if (content.length === 0) return `<${open}/>`
  const inner = typeof content === 'string' ? escaped(content) : `\n${content.map(written).join('\n')}\n`
  return `<${open}>${inner}</${name}>`
}

/** What may not stand in XML 1.0 in any form, not even as a reference; lone surrogates are among it. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text without the characters that no XML may hold. Source: XML 1.0, production 2 (Char). */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Tabs and line ends are written as references: parsers turn them into spaces in attributes, `\r` into `\n` in text. */
function escaped(text: string): string {
  return legalText(text).replace(/[&<>"\t\n\r]/gu, (found) => ESCAPES[found] ?? `&#${String(found.charCodeAt(0))};`)
}
