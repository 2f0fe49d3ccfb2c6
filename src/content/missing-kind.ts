import { meantBy } from './meant-keys.ts'
import type { Report } from './report.ts'
import { ARTICLE_KEYS } from './schema.ts'
import type { Told } from './told.ts'
import { isGroup, type YamlSource } from './yaml-source.ts'

/** What a page has no use for, and no article is without. */
const OF_ARTICLES: readonly string[] = ['date', 'category', 'province']

/**
 * Front matter with the kind that it lacks: one with the fields of an urgent notice is one, and one with a title alone
 * is a page. That is told, and nothing that only follows from it.
 */
export function withKind(source: YamlSource, report: Report): YamlSource {
  const { value } = source
  if (!isGroup(value) || 'kind' in value) return source
  const isAlert = 'level' in value && ('until' in value || 'from' in value)
  const isPage =
    'title' in value &&
    !OF_ARTICLES.some((key) => key in value || source.isEmptyKey(key)) &&
    !Object.keys(value).some((key) => meantBy(key, ARTICLE_KEYS).some((meant) => OF_ARTICLES.includes(meant)))
  if (!isAlert && !isPage) return source
  report.error(source.positionOf([]), isAlert ? NO_ALERT : NO_PAGE)
  return { ...source, value: { ...value, kind: isAlert ? 'alert' : 'page' } }
}

const NO_ALERT: Told = {
  code: 'missing-kind',
  message: 'Phần đầu có các mục của thông báo khẩn (level, from, until) nhưng thiếu dòng kind.',
  remedy: 'Thêm dòng: kind: alert',
}

const NO_PAGE: Told = {
  code: 'missing-kind',
  message: 'Phần đầu không có date, category, province như bài viết, cũng không có dòng kind.',
  remedy: 'Trang như Giới thiệu, Liên hệ thì thêm dòng: kind: page. Bài viết thì thêm ba mục kia.',
}
