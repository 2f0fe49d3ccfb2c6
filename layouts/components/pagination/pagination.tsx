import type { IndexProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { NewerOlder } from '../newer-older/newer-older.tsx'

export interface PaginationProps {
  readonly page: Pick<IndexProps, 'older' | 'newest'>
  readonly text: Text
}

/** “Phân trang”: the way back to the newest and the next part towards the past; never a total. */
export function Pagination({ page: { older, newest }, text }: PaginationProps) {
  if (older === null && newest === null) return null
  return (
    <nav class="pagination" aria-label={text.pagination}>
      {newest !== null && <a href={newest}>{text.toNewest}</a>}
      {older !== null && <NewerOlder newer={null} older={{ href: older, word: text.older }} />}
    </nav>
  )
}
