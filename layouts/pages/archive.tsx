import type { ArchiveProps } from '../../src/routes/props.ts'
import { Months } from '../components/months/months.tsx'
import { pageTitle } from '../shell/page-title.ts'
import type { Text } from '../text/text.ts'

export interface ArchivePageProps {
  readonly page: ArchiveProps
  readonly text: Text
}

/** All years with their months. */
export function ArchivePage({ page, text }: ArchivePageProps) {
  return (
    <main id="page_main" class="page">
      <h1>{pageTitle(page, text)}</h1>
      {page.years.length === 0 && <p class="empty">{text.noItems}</p>}
      {page.years.map(({ year, months }) => (
        <section key={year.href} class="group">
          <h2>
            <a href={year.href}>{text.year(year.name)}</a>
          </h2>
          <Months months={months} text={text} />
        </section>
      ))}
    </main>
  )
}
