import type { TextProps } from '../feeds/text-props.ts'
import type { PageProps } from '../routes/props.ts'
import type { Plan } from '../routes/plan.ts'
import type { Route } from '../routes/route.ts'

/** A page or text to render. */
export interface PassPage {
  readonly url: string
  readonly props: PageProps | TextProps
}

/** What one pass of Eleventy renders: plain JSON, so that it can cross to a worker. */
export interface Pass {
  /** Address of the compiled layouts, to import. */
  readonly layouts: string
  readonly chromes: Plan['chromes']
  readonly pages: readonly PassPage[]
}

/** The pages and texts among routes, with what they print. */
export function pagesOf(routes: readonly Route[]): Pass['pages'] {
  return routes.flatMap(({ url, props: propsOf }) => {
    const props = propsOf()
    return props.kind === 'file' ? [] : [{ url, props }]
  })
}
