import type { TextProps } from '../feeds/text-props.ts'
import type { Content, Order } from '../press/order.ts'
import type { Plan } from '../routes/plan.ts'
import type { Route } from '../routes/route.ts'
import type { PageProps } from '../routes/props.ts'

/** A page or text to render and where to put it. */
export interface PassPage extends Omit<Order, 'props'> {
  readonly props: PageProps | TextProps
}

/** What one pass of Eleventy renders: plain JSON, so that it can cross to a worker. */
export interface Pass {
  /** Address of the compiled layouts, to import. */
  readonly layouts: string
  readonly chromes: Plan['chromes']
  readonly pages: readonly PassPage[]
}

/** A pass with what becomes of its pages. */
export interface BoundPass extends Pass {
  /** Takes a page as it is made; what it returns is all that Eleventy keeps of it. */
  readonly print: (page: PassPage, content: Content) => string
}

/** The pages and texts among orders, with what they print. */
export function pagesOf(orders: readonly Order[]): readonly PassPage[] {
  return orders.flatMap(({ url, props: propsOf, file, published }) => {
    const props = propsOf()
    return isPassed(props) ? [{ url, props, file, published }] : []
  })
}

/** All else is drawn, copied or written as it is. */
function isPassed(props: ReturnType<Route['props']>): props is PageProps | TextProps {
  return !OTHERS.has(props.kind)
}

const OTHERS: ReadonlySet<string> = new Set(['file', 'image', 'card', 'search-file'])
