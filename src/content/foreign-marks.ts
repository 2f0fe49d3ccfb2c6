import { type Document, isAlias, isNode, type Node, visit } from 'yaml'

/** Offsets of anchors, aliases and tags: marks of YAML (& * !) that an editor never means, and with them bombs of aliases. */
export function foreignMarks(document: Document): readonly number[] {
  const offsets: number[] = []
  visit(document, (_, node) => {
    if (isNode(node) && isForeign(node)) offsets.push(node.range?.[0] ?? 0)
  })
  return offsets
}

function isForeign(node: Node): boolean {
  return isAlias(node) || node.tag !== undefined || 'anchor' in node
}
