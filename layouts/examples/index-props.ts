import type { IndexProps } from '../../src/routes/props.ts'
import { NEWS } from './cards.ts'
import { head, HOME } from './pieces.ts'

const feed = (address: string, title: string) =>
  ({ type: 'application/atom+xml', title: `${title} (Atom)`, href: `${address}feed.xml` }) as const

/** The head of an index of one page, with its feed. */
export function index(kind: IndexProps['kind'], name: string, address: string): IndexProps {
  const plain = head(address, { title: name })
  return {
    kind,
    alerts: [],
    head: { ...plain, feeds: [...plain.feeds, feed(address, name)] },
    lang: 'vi',
    breadcrumb: [HOME],
    name,
    part: { kind: 'head' },
    items: NEWS,
    summaries: 10,
    older: null,
    newest: null,
    years: [],
    children: [],
    history: null,
  }
}
