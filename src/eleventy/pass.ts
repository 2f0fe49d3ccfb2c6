import type { TextProps } from '../feeds/text-props.ts'
import type { Content, Order, Slot } from '../press/order.ts'
import type { Plan } from '../routes/plan.ts'
import type { Route } from '../routes/route.ts'
import type { PageProps } from '../routes/props.ts'

/** A page or text to render and where to put it; what it prints is gathered when its turn comes. */
export interface PassPage extends Slot {
  readonly props: () => PageProps | TextProps
}

/** The same with what it prints. */
export interface GatheredPage extends Slot {
  readonly props: PageProps | TextProps
}

/** What one pass of Eleventy renders. */
export interface Pass<Page extends Slot = PassPage> {
  /** Address of the compiled layouts, to import. */
  readonly layouts: string
  readonly chromes: Plan['chromes']
  readonly pages: readonly Page[]
}

/** A pass as plain JSON, so that it can cross to a worker. */
export type GatheredPass = Pass<GatheredPage>

/** A pass with what becomes of its pages. */
export interface BoundPass extends Pass {
  /** Takes a page as it is made; what it returns is all that Eleventy keeps of it. */
  readonly print: (page: PassPage, content: Content) => string
}

export function gathered(pass: Pass): GatheredPass {
  return { ...pass, pages: pass.pages.map((page) => ({ ...page, props: page.props() })) }
}

export function ungathered(pass: GatheredPass): Pass {
  return { ...pass, pages: pass.pages.map((page) => ({ ...page, props: () => page.props })) }
}

/** Pages and texts as they are ordered. */
export function pagesOf(orders: readonly Order[]): readonly PassPage[] {
  return orders.map(({ props: propsOf, ...slot }) => ({
    ...slot,
    props() {
      const props = propsOf()
      if (!isPassed(props)) throw new Error(`No page or text: ${slot.url}`)
      return props
    },
  }))
}

function isPassed(props: ReturnType<Route['props']>): props is PageProps | TextProps {
  return isRendered(props.kind)
}

/** False of what is drawn, copied or written as it is. */
export function isRendered(kind: string): boolean {
  return !OTHERS.has(kind)
}

const OTHERS: ReadonlySet<string> = new Set(['file', 'image', 'card', 'search-file'])
