import type { SafeHtml } from '../../../src/domain/safe-html.ts'

export interface ProseProps {
  readonly html: SafeHtml
}

/** The body of an item: the one place where HTML is printed as it is. */
export function Prose({ html }: ProseProps) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
