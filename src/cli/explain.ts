import type { Delta } from '../press/press.ts'
import { changedParts } from '../routes/fingerprint.ts'
import type { Plan } from '../routes/plan.ts'

const REASONS: Readonly<Record<ReturnType<typeof changedParts>[number], string>> = {
  base: 'chương trình, bố cục, hoặc phần chung của mọi trang (cấu hình, đầu trang, chân trang) đã đổi',
  own: 'nội dung của chính trang đã đổi',
  around: 'những bài mà trang nhắc tới (mới hơn, cũ hơn, liên quan, trong danh sách) đã đổi',
}

/**
 * Why a page was made again in a build, in one sentence.
 *
 * @param url without prefix; a page's with `/` at its end.
 */
export function explain(url: string, { routes }: Plan, { before, stale }: Delta): string {
  const route = routes.find((each) => each.url === url)
  if (route === undefined) {
    return before.has(url)
      ? `${url}: trang đã bị bỏ.`
      : `${url}: không có trang này. Ghi địa chỉ từ gốc, ví dụ /2026/11/ten-bai/`
  }
  if (!stale.has(url)) return `${url}: không dựng lại, vì không có gì đổi.`
  const entry = before.get(url)
  if (entry === undefined) return `${url}: trang mới.`
  const parts = changedParts(entry.fingerprint, route.fingerprint)
  if (parts.length === 0) return `${url}: dựng lại vì tệp trong thư mục xuất bản bị mất hoặc bị sửa.`
  return `${url}: dựng lại vì ${parts.map((part) => REASONS[part]).join('; ')}.`
}
