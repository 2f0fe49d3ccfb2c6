import type { YearProps } from '../../src/routes/props.ts'
import { Months } from '../components/months/months.tsx'
import { pageTitle } from '../shell/page-title.ts'
import type { Text } from '../text/text.ts'

export interface YearPageProps {
  readonly page: YearProps
  readonly text: Text
}

/** A year's months. */
export function YearPage({ page, text }: YearPageProps) {
  return (
    <main id="page_main" class="page">
      <h1>{pageTitle(page, text)}</h1>
      <Months months={page.months} text={text} />
    </main>
  )
}
