import type { Source } from '../../../src/domain/article.ts'
import type { Text } from '../../text/text.ts'
import { ExactTime } from '../day/exact-time.tsx'

export interface SourceLineProps {
  readonly source: Source
  readonly text: Text
}

/** “Nguồn tin: …”, with the original's address and day, as re-posting requires. */
export function SourceLine({ source: { name, url, date }, text }: SourceLineProps) {
  return (
    <p>
      {text.source}: {url === null ? name : <a href={url}>{name}</a>}
      {date !== null && (
        <>
          {' '}
          (<ExactTime moment={date} words={text.dayAndTime} />)
        </>
      )}
    </p>
  )
}
