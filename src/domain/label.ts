/** A word that editors put on an article and that has a page: a category, tag, topic or author. */
export interface Label {
  /** Slug: the last part of its URL. */
  readonly id: string
  /** As this article spells it, NFC. What a page shows is the declared spelling, else the oldest article's. */
  readonly text: string
}
