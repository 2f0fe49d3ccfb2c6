import type { Edition } from '../bulletin/bulletin.ts'
import type { InternalLink, Item } from '../domain/article.ts'
import { closest } from '../domain/closest.ts'
import type { Problem } from '../domain/problem.ts'
import type { Route } from './route.ts'

/** Links of bodies that lead to no page or no heading of this bulletin. */
export function checkLinks(edition: Edition, routes: readonly Route[]): readonly Problem[] {
  const urls = new Set(routes.map(({ url }) => url))
  const items = new Map([...edition.byPath.values()].map((item) => [item.url, item]))
  return [...edition.byPath.values()].flatMap((item) =>
    item.body.links.flatMap((link) => checkLink(item, link, { edition, urls, items }) ?? []),
  )
}

interface Known {
  readonly edition: Edition
  readonly urls: ReadonlySet<string>
  readonly items: ReadonlyMap<string, Item>
}

function checkLink(item: Item, link: InternalLink, { edition, urls, items }: Known): Problem | null {
  const isPath = !link.target.startsWith('/')
  const target = isPath ? edition.byPath.get(link.target) : items.get(link.target)
  const exists = target !== undefined || (!isPath && urls.has(link.target))
  if (!exists) return problem(item, link, missing(link.target, isPath ? [...edition.byPath.keys()] : [...urls]))
  if (link.anchor === null || target === undefined || target.body.anchors.includes(link.anchor)) return null
  return problem(item, link, {
    code: 'missing-anchor',
    message: `Liên kết tới mục “#${link.anchor}” nhưng trang đó không có mục này.`,
    remedy: anchorRemedy(link.anchor, target.body.anchors),
  })
}

type Told = Pick<Problem, 'code' | 'message' | 'remedy'>

function missing(target: string, candidates: readonly string[]): Told {
  const [near] = closest(target, candidates, 1)
  const hint = near === undefined ? '' : ` Có phải bạn muốn viết “${near}”?`
  return {
    code: 'missing-page',
    message: `Liên kết tới “${target}” nhưng bản tin không có trang này (hoặc trang chưa được đăng).`,
    remedy: `Sửa địa chỉ, bỏ liên kết, hoặc đợi trang kia được đăng.${hint}`,
  }
}

function anchorRemedy(anchor: string, anchors: readonly string[]): string {
  if (anchors.length === 0) return 'Trang đó không có tiêu đề mục nào; hãy bỏ phần sau dấu #.'
  const [near] = closest(anchor, anchors, 1)
  return near === undefined ? `Các mục có thể dẫn tới: ${anchors.slice(0, 8).map((id) => `#${id}`).join(', ')}.` : `Có phải bạn muốn viết “#${near}”?`
}

function problem(item: Item, { line, column }: InternalLink, told: Told): Problem {
  return { severity: 'error', file: item.path, line, column, ...told }
}
