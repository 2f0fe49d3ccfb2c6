import type { VNode } from 'preact'

/** A component as it looks with one set of props. */
export interface Part {
  /** The component's, and where it has several looks, which. Unique. */
  readonly name: string
  readonly look: VNode
}
