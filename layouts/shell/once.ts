import type { VNode } from 'preact'

import type { Text } from '../text/text.ts'

/** An element of an item in a list, made once for each item and language: an item stands in dozens of lists. */
export function once<Item extends object>(make: (item: Item, text: Text) => VNode): (item: Item, text: Text) => VNode {
  const languages = new WeakMap<Text, WeakMap<Item, VNode>>()
  return (item, text) => {
    const made = languages.get(text) ?? new WeakMap<Item, VNode>()
    languages.set(text, made)
    const element = made.get(item) ?? make(item, text)
    made.set(item, element)
    return element
  }
}
