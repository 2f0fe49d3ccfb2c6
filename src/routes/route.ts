import type { Rendition } from '../domain/media.ts'
import type { PictureFormat } from '../domain/renditions.ts'
import type { TextProps } from '../feeds/text-props.ts'
import type { PageProps } from './props.ts'

/** What a file is for: tests and the build's summary count by it. */
export type RouteKind =
  PageProps['kind'] | TextProps['kind'] | FileProps['kind'] | DrawnProps['kind'] | DataProps['kind']

/** Bytes copied as they are: an attachment, a film. */
export interface FileProps {
  readonly kind: 'file'
  /** Path from the root of the bulletin. */
  readonly source: string
}

/** One version of a picture: upright, reduced, without what the camera wrote into it. */
export interface VersionProps {
  readonly kind: 'image'
  /** Path from the root of the bulletin. */
  readonly source: string
  /** Hash of the source's bytes, hex. */
  readonly sha256: string
  readonly rendition: Rendition
  readonly format: PictureFormat
  readonly width: number
  readonly height: number
  /** Of the widest version that may be made of the source: every version is made from one of this size. */
  readonly base: { readonly width: number; readonly height: number }
}

/** The picture of an item, or of the bulletin, that a shared link shows. */
export interface SocialCardProps {
  readonly kind: 'card'
  readonly title: string
  /** The bulletin's name. */
  readonly siteName: string
  /** Province and day, or the publishing body; may be empty. */
  readonly line: string
  /** Colour of the bulletin: `#a01c22`. */
  readonly accent: string
}

/** What is neither copied nor rendered, but drawn or encoded. */
export type DrawnProps = VersionProps | SocialCardProps

/** A file that is written as it is: of the search index. */
export interface DataProps {
  readonly kind: 'search-file'
  readonly content: string | Uint8Array
}

/** One file that will exist under the output folder. */
export interface Route {
  /** Site-absolute, without prefix: `/`, `/2018/08/x/`, `/feed.xml`. Unique. */
  readonly url: string
  readonly kind: RouteKind
  /** Equal fingerprints mean equal props, and so equal bytes under one version of Bantin. Hex. */
  readonly fingerprint: string
  /** Makes what the layout may print; called only when the page is stale. */
  readonly props: () => PageProps | TextProps | FileProps | DrawnProps | DataProps
}

/** Where a URL lies under the output folder: `2018/08/x/index.html`. */
export function outputPath(url: string): string {
  return url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1)
}
