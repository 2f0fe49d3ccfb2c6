import type { Label } from './facts.ts'
import type { SiteFacts } from './site-facts.ts'

/** A step of a breadcrumb, or a link of a list. */
export interface Step {
  readonly name: string
  readonly href: string
}

/** What a list page shows besides its articles. */
export interface ListData extends Step {
  /** From the front page down to this page. */
  readonly trail: readonly Step[]
  readonly children: readonly Step[]
}

/** What the templates of both other generators look up, as JSON. */
export interface SiteData {
  /** Every label by the path word of its index, then by id. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, ListData>>>>
  /** The pages that list the labels of a path word. */
  readonly heads: Readonly<Record<string, ListData>>
  /** Categories of the top level. */
  readonly top: readonly (Step & Label)[]
  /** Newest first, each with its months as children, newest first. */
  readonly years: readonly (ListData & { readonly year: string })[]
}

const HOME: Step = { name: 'Trang chủ', href: '/' }

const HEADS = {
  categories: { name: 'Chuyên mục', href: '/chuyen-muc/' },
  provinces: { name: 'Tỉnh, thành phố', href: '/tinh/' },
  keywords: { name: 'Từ khóa', href: '/tu-khoa/' },
  authors: { name: 'Tác giả', href: '/tac-gia/' },
  topics: { name: 'Dòng sự kiện', href: '/dong-su-kien/' },
  months: { name: 'Lưu trữ', href: '/luu-tru/' },
} as const

export function siteDataOf(site: SiteFacts): SiteData {
  const { provinces, tags, authors, topics, months } = site
  const tops = site.categories.filter(({ above }) => above.length === 0)
  const monthList = (id: string): ListData => list(monthStep(id), [HEADS.months, yearStep(id)])
  return {
    labels: {
      categories: categoryLists(site),
      provinces: labelLists('provinces', provinces),
      keywords: labelLists('keywords', tags),
      authors: labelLists('authors', authors),
      topics: labelLists('topics', topics),
      months: Object.fromEntries(months.map((id) => [id, monthList(id)])),
    },
    heads: Object.fromEntries(Object.entries(HEADS).map(([path, head]) => [path, list(head, [])])),
    top: tops.map((category) => ({ id: category.id, ...labelStep('categories', category) })),
    years: yearLists(months),
  }
}

function list(own: Step, above: readonly Step[], children: readonly Step[] = []): ListData {
  return { ...own, trail: [HOME, ...above, own], children }
}

function categoryLists({ categories }: SiteFacts): Readonly<Record<string, ListData>> {
  const steps = new Map(categories.map((category) => [category.id, labelStep('categories', category)]))
  return Object.fromEntries(
    categories.map(({ id, name, above }) => {
      const children = categories.filter((other) => other.above[0] === id)
      const parents = above.flatMap((parent) => steps.get(parent) ?? []).reverse()
      return [
        id,
        list(
          labelStep('categories', { id, name }),
          parents,
          children.map((child) => labelStep('categories', child)),
        ),
      ]
    }),
  )
}

function labelLists(path: keyof typeof HEADS, labels: readonly Label[]): Readonly<Record<string, ListData>> {
  return Object.fromEntries(labels.map((label) => [label.id, list(labelStep(path, label), [HEADS[path]])]))
}

function yearLists(months: readonly string[]): SiteData['years'] {
  const newestFirst = months.toReversed()
  const years = [...new Set(newestFirst.map((month) => month.slice(0, 4)))]
  return years.map((year) => {
    const own = newestFirst.filter((month) => month.startsWith(year)).map(monthStep)
    return { ...list(yearStep(year), [HEADS.months], own), year }
  })
}

function labelStep(path: keyof typeof HEADS, { id, name }: Label): Step {
  return { name, href: `${HEADS[path].href}${id}/` }
}

function yearStep(month: string): Step {
  const year = month.slice(0, 4)
  return { name: `Năm ${year}`, href: `/${year}/` }
}

function monthStep(month: string): Step {
  const [year = '', number = ''] = month.split('-')
  return { name: `Tháng ${String(Number(number))}/${year}`, href: `/${year}/${number}/` }
}
