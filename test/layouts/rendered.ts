import { examples } from '../../layouts/examples.ts'
import type { Example } from '../../layouts/examples/example.ts'
import { renderPage } from '../../layouts/render-page.tsx'
import { attribute, type Element, elements, type Node, parseHtml } from '../sites/html.ts'

export function exampleOf(name: string): Example {
  const example = examples.find((each) => each.name === name)
  if (example === undefined) throw new Error(`No example is called ${name}`)
  return example
}

/** The HTML of an example. */
export function htmlOf(name: string): string {
  const { page, chrome } = exampleOf(name)
  return renderPage(page, chrome)
}

/** An example as a page to look into. */
export function rendered(name: string): Node {
  return parseHtml(htmlOf(name))
}

/** The one element of a class. */
export function ofClass(page: Node, name: string): Element {
  const [found, ...others] = elements(page, '*').filter((element) =>
    attribute(element, 'class')?.split(' ').includes(name),
  )
  if (found === undefined || others.length > 0) throw new Error(`${String(others.length + 1)} or no .${name}`)
  return found
}

/** The content of a `<meta>`, by its name or property; null when there is none. */
export function metaOf(page: Node, name: string): string | null {
  const tag = elements(page, 'meta').find((meta) =>
    [attribute(meta, 'name'), attribute(meta, 'property')].includes(name),
  )
  return tag === undefined ? null : attribute(tag, 'content')
}
