import type { AlertProps } from '../../../src/routes/props.ts'
import type { AlertWords } from '../../text/text.ts'
import { ExactTime } from '../day/exact-time.tsx'
import { alertName } from './alert-name.ts'

export interface AlertsProps {
  readonly alerts: readonly AlertProps[]
  readonly words: AlertWords
}

/**
 * “Thông báo khẩn”, above all. The level is said in words. `assets/scripts/alerts.ts` lays the same over the end of the
 * screen on pages that do not hold them, and takes each away at its end.
 */
export function Alerts({ alerts, words }: AlertsProps) {
  return (
    <section class="alerts" aria-label={words.name}>
      {alerts.map((alert) => (
        <AlertBox key={JSON.stringify(alert)} alert={alert} words={words} />
      ))}
    </section>
  )
}

function AlertBox({ alert, words }: { readonly alert: AlertProps; readonly words: AlertWords }) {
  const { level, text, localities, until, href } = alert
  return (
    <div class={level} data-until={until.iso}>
      <p>
        <b>{alertName(alert, words)}</b> {text}
      </p>
      <p>
        {localities.length > 0 && `${localities.join(', ')}. `}
        <ExactTime moment={until} words={words.until} />
        {href !== null && (
          <>
            {'. '}
            <a href={href}>{words.more}</a>
          </>
        )}
      </p>
    </div>
  )
}
