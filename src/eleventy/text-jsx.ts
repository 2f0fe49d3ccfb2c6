/**
 * What stands for Preact in compiled layouts: an element is its HTML as soon as it is made, since a page is printed once
 * and never changed. It takes a third of the time of making elements and walking them afterwards. Components are
 * functions of their props; what Preact knows of state, hooks and contexts is not here.
 *
 * A test compares what both print of every example.
 */

/** HTML as it stands in a page. */
class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

type Props = Readonly<Record<string, unknown>>
type Component = (props: Props) => unknown

/** An element, by its tag; or what a component makes of its props. */
export function jsx(type: string | Component, props: Props): unknown {
  return typeof type === 'string' ? element(type, props) : type(props)
}

/** The same for several children. */
export function jsxs(type: string | Component, props: Props): unknown {
  return jsx(type, props)
}

export function Fragment({ children }: Props): unknown {
  return children
}

export function renderToString(part: unknown): string {
  return htmlOf(part)
}

/** Source: HTML Living Standard, void elements. */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function element(tag: string, props: Props): Markup {
  let start = `<${tag}`
  let inner = ''
  for (const name in props) {
    const value = props[name]
    if (name === 'children') inner = htmlOf(value)
    else if (name === 'dangerouslySetInnerHTML') inner = rawHtml(value)
    else start += attribute(name, value)
  }
  return new Markup(VOID.has(tag) ? `${start}>` : `${start}>${inner}</${tag}>`)
}

/** @throws TypeError for what is no text, such as a date: types refuse it already. */
function htmlOf(child: unknown): string {
  if (typeof child === 'string') return escaped(child)
  if (child instanceof Markup) return child.html
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  if (typeof child === 'number') return String(child)
  if (!Array.isArray(child)) throw new TypeError(`A page cannot print a value of type ${typeof child}`)
  let html = ''
  for (const each of child) html += htmlOf(each)
  return html
}

function rawHtml(value: unknown): string {
  if (typeof value === 'object' && value !== null && '__html' in value) return String(value.__html)
  throw new TypeError('Raw HTML is an object with __html')
}

/** What is printed of `false`: it is a word there, and elsewhere says that there is no such attribute. */
const WORDED = /^(?:aria-|data-|draggable$|spellcheck$)/u

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  const word = typeof value === 'boolean' && WORDED.test(name) ? String(value) : value
  if (word === false) return ''
  const written = NAMES[name] ?? name
  if (word === true || word === '') return ` ${written}`
  if (typeof word !== 'string' && typeof word !== 'number') {
    throw new TypeError(`An attribute “${name}” cannot print a value of type ${typeof word}`)
  }
  return ` ${written}="${escaped(String(word))}"`
}

/** Names that scripts have for two attributes; all others are written as in HTML and SVG: `srcset`, `stroke-width`. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' }

const ENTITIES: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }

function escaped(text: string): string {
  return /["&<]/u.test(text) ? text.replace(/["&<]/gu, (sign) => ENTITIES[sign] ?? sign) : text
}
