import { ReportLinks, type ReportLinksProps } from './report-links.tsx'

/**
 * What a reader can do with an article, folded up so that nothing moves when `assets/scripts/helps.ts` adds the
 * controls that need a script.
 */
export function Helps({ title, address, feedback, text }: ReportLinksProps) {
  const { pathname } = new URL(address)
  const letter = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`
  const facebook = `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`
  return (
    <details class="helps">
      <summary>{text.helps}</summary>
      <ul class="chips">
        <li>
          <a href={pathname} download={`${pathname.split('/').at(-2) ?? ''}.html`}>
            {text.save}
          </a>
        </li>
        <li>
          <a href={letter}>{text.email}</a>
        </li>
        <li>
          <a href={facebook}>Facebook</a>
        </li>
        <ReportLinks title={title} address={address} feedback={feedback} text={text} />
      </ul>
    </details>
  )
}
