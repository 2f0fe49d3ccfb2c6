import type { PlainPageProps } from '../../src/routes/props.ts'
import { Attachments } from '../components/attachments/attachments.tsx'
import { Contents } from '../components/contents/contents.tsx'
import { ExactTime } from '../components/day/exact-time.tsx'
import { Figure } from '../components/figure/figure.tsx'
import { Notices } from '../components/notices/notices.tsx'
import { Prose } from '../components/prose/prose.tsx'
import type { Text } from '../text/text.ts'

export interface PlainPageLayoutProps {
  readonly page: PlainPageProps
  readonly text: Text
}

/** A page that is not news: Giới thiệu, Liên hệ. */
export function PlainPage({ page, text }: PlainPageLayoutProps) {
  const { title, summary, updated, image } = page
  return (
    <main id="page_main" class="page">
      <article>
        <h1>{title}</h1>
        <Notices item={page} text={text} />
        {summary !== null && <p class="summary">{summary}</p>}
        {image !== null && <Figure figure={image} text={text} leads />}
        <Contents headings={page.contents} text={text} />
        <Prose html={page.body} />
        <Attachments files={page.attachments} text={text} />
        {updated !== null && (
          <p class="line">
            {text.updated} <ExactTime moment={updated} words={text.dayAndTime} />
          </p>
        )}
      </article>
    </main>
  )
}
