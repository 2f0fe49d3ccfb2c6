import type { TextProps } from '../feeds/text-props.ts'
import type { PageProps } from './props.ts'

/** What a file is for: tests and the build's summary count by it. */
export type RouteKind = PageProps['kind'] | TextProps['kind'] | 'file'

/** Bytes copied as they are: a picture, an attachment. */
export interface FileProps {
  readonly kind: 'file'
  /** Path from the root of the bulletin. */
  readonly source: string
}

/** One file that will exist under the output folder. */
export interface Route {
  /** Site-absolute, without prefix: `/`, `/2018/08/x/`, `/feed.xml`. Unique. */
  readonly url: string
  readonly kind: RouteKind
  /** Equal fingerprints mean equal props, and so equal bytes under one version of Bantin. Hex. */
  readonly fingerprint: string
  /** Makes what the layout may print; called only when the page is stale. */
  readonly props: () => PageProps | TextProps | FileProps
}

/** Where a URL lies under the output folder: `2018/08/x/index.html`. */
export function outputPath(url: string): string {
  return url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1)
}
