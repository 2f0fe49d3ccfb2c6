import type { ArticleProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { ExactTime } from '../day/exact-time.tsx'

export interface NoticesProps {
  readonly item: { readonly preview: ArticleProps['preview'] } & Partial<Pick<ArticleProps, 'expired' | 'published'>>
  readonly text: Text
}

/** What a reader has to know of an item's standing before anything else: no longer valid, or not public yet. */
export function Notices({ item: { preview, expired = null, published }, text }: NoticesProps) {
  return (
    <>
      {preview === 'draft' && <p class="notice preview">{text.draft}</p>}
      {preview === 'scheduled' && (
        <p class="notice preview">
          {text.scheduled} {published !== undefined && <ExactTime moment={published} words={text.dayAndTime} />}
        </p>
      )}
      {expired !== null && (
        <p class="notice">
          {expired.time === null ? text.expiredAfter : text.expired}{' '}
          <ExactTime moment={expired} words={text.dayAndTime} />
        </p>
      )}
    </>
  )
}
