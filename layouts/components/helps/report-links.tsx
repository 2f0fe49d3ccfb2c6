import type { HelpsProps } from './helps.tsx'
import { inQuery, mailTo } from './mail-to.ts'

/** “Báo lỗi bài viết”, by every way that the owner has set; title and address are filled in where the way allows it. */
export function ReportLinks({ title, address, feedback: { email, form, hotline, zalo }, text }: HelpsProps) {
  const url = encodeURIComponent(address)
  const ways: readonly (readonly [string, string | null])[] = [
    [text.reportBy.email, email && mailTo(email, `${text.report}: ${title}`, `${address}\n\n`)],
    [text.reportBy.form, form && form.replaceAll('{title}', inQuery(title)).replaceAll('{url}', url)],
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
