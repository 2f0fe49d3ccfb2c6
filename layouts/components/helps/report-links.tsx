import type { ChromeProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'

export interface ReportLinksProps {
  /** Of the article. */
  readonly title: string
  /** Complete address of the article. */
  readonly address: string
  readonly feedback: ChromeProps['feedback']
  readonly text: Text
}

/** “Báo lỗi bài viết”, by every way that the owner has set; title and address are filled in where the way allows it. */
export function ReportLinks({ title, address, feedback: { email, form, hotline, zalo }, text }: ReportLinksProps) {
  const [name, url] = [encodeURIComponent(title), encodeURIComponent(address)]
  const subject = encodeURIComponent(`${text.report}: ${title}`)
  const ways: readonly (readonly [string, string | null])[] = [
    [text.reportBy.email, email && `mailto:${email}?subject=${subject}&body=${url}%0A%0A`],
    [text.reportBy.form, form && form.replaceAll('{title}', name).replaceAll('{url}', url)],
    [hotline ?? '', hotline && `tel:${hotline.replaceAll(/[^\d+]/gu, '')}`],
    [text.reportBy.zalo, zalo && `https://zalo.me/${zalo}`],
  ]
  const open = ways.filter((way): way is readonly [string, string] => way[1] !== null)
  return (
    <>
      {open.map(([way, href]) => (
        <li key={href}>
          <a href={href}>{open.length > 1 || way === hotline ? `${text.report} ${way}` : text.report}</a>
        </li>
      ))}
    </>
  )
}
