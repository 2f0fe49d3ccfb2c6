import type { ChromeProps, StatementProps } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'

export interface StatementPageProps {
  readonly page: StatementProps
  readonly chrome: ChromeProps
  readonly text: Text
}

/** Accessibility or privacy: what the bulletin promises, in words that follow its settings. */
export function StatementPage({ page: { kind }, chrome, text }: StatementPageProps) {
  const { siteName, imprint, measurement, script } = chrome
  const { title, parts } = text.statements[kind]
  return (
    <main id="page_main" class="page">
      <h1>{title}</h1>
      <div class="prose">
        {parts({ siteName, imprint, measurement, isKept: script.worker !== null }).map(({ heading, paragraphs }) => (
          <>
            {heading !== null && <h2>{heading}</h2>}
            {paragraphs.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </>
        ))}
      </div>
    </main>
  )
}
