/** What is equal on every page of a built bulletin, as HTML. */
export interface Frame {
  /** Style sheet, policy, icons, feeds of the whole bulletin. */
  readonly head: string
  /** From `<body>` to the breadcrumb. */
  readonly header: string
  /** From the footer to `</body>`. */
  readonly footer: string
}

const ELEMENT = /<(?:meta|link)\b[^>]*>|<(style|script|title)\b[^>]*>.*?<\/\1>/gsu

/**
 * Takes the frame from two built pages: the other generators print it as it is, so that their pages weigh the same
 * and their templates have it for nothing.
 */
export function frameOf(article: string, home: string): Frame {
  const shared = new Set(headElements(home))
  const [header] = /(?<=<body>).*?(?=<nav class="crumbs")/su.exec(article) ?? []
  const [footer] = /<footer class="foot".*?(?=<\/body>)/su.exec(article) ?? []
  if (header === undefined || footer === undefined) throw new Error('A page has no header, breadcrumb or footer')
  const head = headElements(article).filter((element) => shared.has(element))
  return { head: head.join('').replaceAll('content="Bantin"', 'content="Bench"'), header, footer }
}

function headElements(html: string): readonly string[] {
  const head = html.slice(0, html.indexOf('</head>'))
  return [...head.matchAll(ELEMENT)].map(([element]) => element).filter((element) => !element.includes('charset='))
}

/** Puts the frame into the template of all pages, where it costs least. */
export function framed(template: string, { head, header, footer }: Frame, literal: (html: string) => string): string {
  return template
    .replace('<!-- head -->', () => literal(head))
    .replace('<!-- header -->', () => literal(header))
    .replace('<!-- footer -->', () => literal(footer))
}
