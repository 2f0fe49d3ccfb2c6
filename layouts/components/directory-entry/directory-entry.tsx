import type { DirectoryGroup, MenuItem } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { ChangeNote } from '../place-history/change-note.tsx'
import { changesOf } from '../place-history/changes-of.ts'

export interface DirectoryEntryProps {
  readonly entry: DirectoryGroup['entries'][number]
  readonly text: Text
}

/** A member of a directory: its link, what became of it, and what lies under it. */
export function DirectoryEntry({ entry: { name, href, children, note }, text }: DirectoryEntryProps) {
  return (
    <li>
      <a href={href}>{name}</a>
      {note !== null && changesOf(note).length > 0 && (
        <span class="note">
          {' '}
          <ChangeNote name={name} history={note} linked={false} text={text} />
        </span>
      )}
      <Branch items={children} />
    </li>
  )
}

function Branch({ items }: { readonly items: readonly MenuItem[] }) {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map(({ name, href, children }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          <Branch items={children} />
        </li>
      ))}
    </ul>
  )
}
