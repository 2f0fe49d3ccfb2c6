import type { Problem } from '../domain/problem.ts'

/** The page that `bantin dev` shows while something is wrong: what, where, and what to do. */
export function problemsPage(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const items = errors.map(
    ({ file, line, column, message, remedy }) =>
      `<li><code>${escaped(file)}:${String(line)}:${String(column)}</code><p><strong>${escaped(message)}</strong></p><p>${escaped(remedy)}</p></li>`,
  )
  return page(`${String(errors.length)} lỗi cần sửa`, `<ol>${items.join('')}</ol>`)
}

/** The page for a failure that is no problem of the content. */
export function failurePage(message: string): string {
  return page('Chưa dựng được', `<pre>${escaped(message)}</pre>`)
}

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.75rem; line-height: 1.3; border-inline-start: .4rem solid #b3261e; padding-inline-start: .8rem }
li { margin-block: 1.5rem } p { margin: .25rem 0 } pre { white-space: pre-wrap } code { overflow-wrap: anywhere }`

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>Sửa xong và lưu tệp, trang này tự tải lại.</p>${content}</main></body></html>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
