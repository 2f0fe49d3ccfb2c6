import type { Sources } from '../content/source-file.ts'
import type { Route, RouteKind } from '../routes/route.ts'
import { copyFiles } from './copy-files.ts'
import { type Order, type Printed, printPage } from './order.ts'

/** Who makes the files of a site. */
export interface Making extends Sources {
  /** Makes pages and texts, in any order, each with `printPage()`; what it throws leaves the output folder as it was. */
  readonly render: (orders: readonly Order[]) => AsyncIterable<Printed>
  /** Makes versions of pictures, and cards, likewise. */
  readonly draw: (orders: readonly Order[]) => AsyncIterable<Printed>
  readonly onProgress?: (done: number, total: number) => void
}

/** Makes what is ordered, each file by who makes files of its kind. */
export async function makeFiles(
  stale: readonly Route[],
  orders: readonly Order[],
  options: Making,
): Promise<ReadonlyMap<string, Printed>> {
  const { onProgress } = options
  const kinds = new Map(stale.map(({ url, kind }) => [url, kind]))
  const of = (maker: Maker): readonly Order[] => orders.filter(({ url }) => makerOf(kinds.get(url)) === maker)
  const printed = new Map(copyFiles(of('copy'), options).map((file) => [file.url, file]))
  for (const order of of('write')) printed.set(order.url, writeData(order))
  for await (const page of made(of('draw'), of('render'), options)) {
    if (!kinds.has(page.url)) throw new Error(`Rendered a page that was not asked for: ${page.url}`)
    printed.set(page.url, page)
    onProgress?.(printed.size, orders.length)
  }
  if (printed.size !== orders.length) {
    throw new Error(`Rendered ${String(printed.size)} of ${String(orders.length)} pages`)
  }
  return printed
}

type Maker = 'copy' | 'write' | 'draw' | 'render'

function makerOf(kind: RouteKind | undefined): Maker {
  if (kind === 'file') return 'copy'
  if (kind === 'search-file') return 'write'
  return kind === 'image' || kind === 'card' ? 'draw' : 'render'
}

/** Data are made here, one file after the other: they share what they are made from. */
function writeData(order: Order): Printed {
  const props = order.props()
  if (props.kind !== 'search-file') throw new Error(`Not data: ${order.url}`)
  return printPage(order, props.content)
}

async function* made(
  drawn: readonly Order[],
  rendered: readonly Order[],
  { draw, render }: Making,
): AsyncGenerator<Printed> {
  yield* draw(drawn)
  yield* render(rendered)
}
