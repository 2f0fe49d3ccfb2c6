import type { Label } from './facts.ts'
import type { SiteFacts } from './site-facts.ts'

/** Names and trees that templates look up, for both other generators, as JSON. */
export interface SiteData {
  /** Every label by the path word of its index, then by id. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, LabelData>>>>
  /** Categories of the top level. */
  readonly top: readonly Label[]
  /** Newest first. */
  readonly years: readonly { readonly year: string; readonly months: readonly { name: string; href: string }[] }[]
}

interface LabelData {
  readonly name: string
  readonly above?: readonly string[]
  readonly children?: readonly Label[]
}

/** What the index pages of each path word are called together. */
export const INDEX_NAMES = {
  'chuyen-muc': 'Chuyên mục',
  tinh: 'Tỉnh, thành phố',
  'tu-khoa': 'Từ khóa',
  'tac-gia': 'Tác giả',
  'dong-su-kien': 'Dòng sự kiện',
} as const

export function siteDataOf(site: SiteFacts): SiteData {
  const { categories, months } = site
  const tree = categories.map((category) => ({
    ...category,
    children: categories.filter(({ above }) => above[0] === category.id).map(({ id, name }) => ({ id, name })),
  }))
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].reverse()
  return {
    labels: {
      'chuyen-muc': byId(tree),
      tinh: byId(site.provinces),
      'tu-khoa': byId(site.tags),
      'tac-gia': byId(site.authors),
      'dong-su-kien': byId(site.topics),
      thang: byId(months.map((id) => ({ id, name: monthName(id) }))),
    },
    top: categories.filter(({ above }) => above.length === 0).map(({ id, name }) => ({ id, name })),
    years: years.map((year) => {
      const own = months.filter((month) => month.startsWith(year)).reverse()
      return { year, months: own.map((month) => ({ name: monthName(month), href: monthHref(month) })) }
    }),
  }
}

/** `2018-08` as the bulletin's address. */
export function monthHref(month: string): string {
  return `/${month.replace('-', '/')}/`
}

function monthName(month: string): string {
  return `Tháng ${String(Number(month.slice(5)))}/${month.slice(0, 4)}`
}

function byId<T extends Label>(labels: readonly T[]): Readonly<Record<string, Omit<T, 'id'>>> {
  return Object.fromEntries(labels.map(({ id, ...rest }) => [id, rest]))
}
