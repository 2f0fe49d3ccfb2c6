import type { DirectoryGroup, DirectoryProps } from '../../src/routes/props.ts'
import { DirectoryEntry } from '../components/directory-entry/directory-entry.tsx'
import { pageTitle } from '../shell/page-title.ts'
import type { Text } from '../text/text.ts'

export interface DirectoryPageProps {
  readonly page: DirectoryProps
  readonly text: Text
}

/** All categories, provinces, localities, tags, topics or authors. */
export function DirectoryPage({ page, text }: DirectoryPageProps) {
  return (
    <main id="page_main" class="page">
      <h1>{pageTitle(page, text)}</h1>
      {page.groups.map((group) => (
        <Group key={JSON.stringify(group.name)} group={group} text={text} />
      ))}
    </main>
  )
}

function Group({ group: { name, entries }, text }: { readonly group: DirectoryGroup; readonly text: Text }) {
  const list = (
    <ul class="entries">
      {entries.map((entry) => (
        <DirectoryEntry key={entry.href} entry={entry} text={text} />
      ))}
    </ul>
  )
  if (name === null) return list
  return (
    <section class="group">
      <h2>{typeof name === 'string' ? name : text.groups[name.word]}</h2>
      {list}
    </section>
  )
}
