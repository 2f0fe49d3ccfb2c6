import type { TitleProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { TitleList } from '../title-list/title-list.tsx'

export interface NeighboursProps {
  /** Nearest first. */
  readonly newer: readonly TitleProps[]
  readonly older: readonly TitleProps[]
  readonly text: Text
}

/** “Những tin mới hơn” and “Những tin cũ hơn” of the same home category. */
export function Neighbours({ newer, older, text }: NeighboursProps) {
  if (newer.length + older.length === 0) return null
  return (
    <div class="neighbours">
      <Side name={text.newerList} id="page_newer" items={newer} text={text} />
      <Side name={text.olderList} id="page_older" items={older} text={text} />
    </div>
  )
}

export interface SideProps {
  readonly name: string
  readonly id: string
  readonly items: readonly TitleProps[]
  readonly text: Text
}

function Side({ name, id, items, text }: SideProps) {
  if (items.length === 0) return null
  return (
    <nav aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <TitleList items={items} text={text} />
    </nav>
  )
}
