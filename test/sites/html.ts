import { DomUtils, parseDocument } from 'htmlparser2'

/** An element of a parsed page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** A page, or a part of one. */
export type Node = Element | ReturnType<typeof parseDocument>

export function parseHtml(html: string): Node {
  return parseDocument(html)
}

export function parseXml(xml: string): Node {
  return parseDocument(xml, { xmlMode: true })
}

/** Every element of one of these names, in the order of the page; `*` is any. */
export function elements(node: Node, ...names: readonly string[]): readonly Element[] {
  return DomUtils.getElementsByTagName((name) => names.includes('*') || names.includes(name), node)
}

/** The text of a node as a reader sees it, spaces made single. */
export function textOf(node: Node): string {
  return DomUtils.textContent(node).replace(/\s+/gu, ' ').trim()
}

export function attribute(element: Element, name: string): string | null {
  return DomUtils.getAttributeValue(element, name) ?? null
}

/** The one element of a name. */
export function theOnly(node: Node, name: string): Element {
  const [found, ...others] = elements(node, name)
  if (found === undefined || others.length > 0) throw new Error(`${String(others.length + 1)} or no <${name}>`)
  return found
}

/** Addresses of the links in a node, in order. */
export function hrefs(node: Node): readonly string[] {
  return elements(node, 'a').flatMap((link) => attribute(link, 'href') ?? [])
}

/** Every id of a page. */
export function idsOf(node: Node): readonly string[] {
  return elements(node, '*').flatMap((element) => attribute(element, 'id') ?? [])
}
