import type { Edition } from '../bulletin/bulletin.ts'
import type { Content } from '../content/content.ts'
import type { Problem } from '../domain/problem.ts'

/** Tells when nothing of what was read without fault is published: it is all of drafts, or waits for its day. */
export function checkEmpty({ byPath }: Edition, { items }: Pick<Content, 'items'>): readonly Problem[] {
  if (byPath.size > 0 || items.length === 0) return []
  const drafts = items.filter(({ draft }) => draft).length
  const parts = [
    ...(drafts > 0 ? [`${String(drafts)} bài nháp`] : []),
    ...(drafts < items.length ? [`${String(items.length - drafts)} bài chưa đến ngày đăng`] : []),
  ]
  return [
    {
      severity: 'notice',
      code: 'nothing-published',
      file: 'articles',
      line: 1,
      column: 1,
      message: `Chưa có bài nào được đăng: ${parts.join(', ')}.`,
      remedy: 'Bài đã xong thì xóa dòng draft: true; bài hẹn giờ thì chờ đến ngày ghi ở mục date.',
    },
  ]
}
