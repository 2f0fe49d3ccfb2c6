import type { Text } from '../text/text.ts'

export interface SkipLinkProps {
  readonly text: Text
  /** The language of the fixed strings, where the page itself is in another. */
  readonly lang: string | undefined
}

/** “Chuyển đến nội dung chính”: seen when the keyboard reaches it. */
export function SkipLink({ text, lang }: SkipLinkProps) {
  return (
    <a class="skip" href="#page_main" lang={lang}>
      {text.skip}
    </a>
  )
}
