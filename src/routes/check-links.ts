import type { InternalLink, Item } from '../domain/article.ts'
import type { Told } from '../content/told.ts'
import { closest } from '../domain/closest.ts'
import { lazy } from '../domain/lazy.ts'
import type { Problem } from '../domain/problem.ts'
import type { Route } from './route.ts'

/**
 * Links between items that lead to no page or no heading of this bulletin. Those of an item that waits to be published
 * are looked at as of its day: what is told late would stop a build that nobody watches.
 *
 * @param items all of them, drafts and future ones too.
 * @param routes what is public at `now`; `later` tells what is when all have been published. Both are asked for only
 *   when a link leads to something else than an item.
 * @param standing `withdrawn` holds the addresses that are gone for good.
 */
export function checkLinks(
  items: readonly Item[],
  routes: () => readonly Route[],
  { now, later, withdrawn }: Standing,
): readonly Problem[] {
  const known: Known = {
    urls: lazy(() => new Set(routes().map(({ url }) => url))),
    laterUrls: lazy(() => new Set(later().map(({ url }) => url))),
    byPath: lazy(() => new Map(items.map((item) => [item.path, item]))),
    byUrl: lazy(() => new Map(items.map((item) => [item.url, item]))),
    now,
    withdrawn,
  }
  const leading = items.filter(({ body, references }) => body.links.length > 0 || references.length > 0)
  return leading.flatMap((item) => [
    ...item.body.links.flatMap((link) => checkLink(item, link, known) ?? []),
    ...item.references.flatMap((reference) => checkReference(item, reference, known) ?? []),
  ])
}

interface Standing {
  readonly now: number
  readonly later: () => readonly Route[]
  readonly withdrawn: readonly string[]
}

/** Files that have other faults already, with the links of their bodies. */
type Faulty = readonly { readonly path: string; readonly links: readonly InternalLink[] }[]

/**
 * Links of files with faults, so that all is told in one run. What may become right when those files are mended is not
 * told.
 */
export function checkFaultyLinks(
  files: Faulty,
  items: readonly Item[],
  routes: () => readonly Route[],
): readonly Problem[] {
  if (files.length === 0) return []
  const byPath = new Map(items.map((item) => [item.path, item]))
  const faultyPaths = new Set(files.map(({ path }) => path))
  const urls = new Set([...routes().map(({ url }) => url), ...items.map(({ url }) => url)])
  return files.flatMap((file) =>
    file.links.flatMap((link) => {
      const target = byPath.get(link.target)
      const exists = target !== undefined || faultyPaths.has(link.target) || urls.has(link.target)
      if (!exists)
        return [problem(file, link, missing(link.target, link.target.startsWith('/') ? urls : byPath.keys()))]
      if (target === undefined || link.anchor === null || target.body.anchors.includes(link.anchor)) return []
      return [problem(file, link, missingAnchor(link.anchor, target.body.anchors))]
    }),
  )
}

interface Known {
  readonly urls: () => ReadonlySet<string>
  readonly laterUrls: () => ReadonlySet<string>
  readonly byPath: () => ReadonlyMap<string, Item>
  readonly byUrl: () => ReadonlyMap<string, Item>
  readonly now: number
  readonly withdrawn: readonly string[]
}

function checkLink(item: Item, link: InternalLink, known: Known): Problem | null {
  const isPath = !link.target.startsWith('/')
  const target = isPath ? known.byPath().get(link.target) : known.byUrl().get(link.target)
  if (target === undefined) {
    const isLater = (): boolean => opensAt(item) > known.now && known.laterUrls().has(link.target)
    const exists = !isPath && (known.urls().has(link.target) || isLater())
    if (exists) return null
    const gone = goneFor(link.target, known.withdrawn)
    if (gone !== undefined) return problem(item, link, withdrawnPage(link.target, gone))
    const others = [...(isPath ? known.byPath().keys() : known.urls())].filter((each) => each !== item.path)
    return problem(item, link, missing(link.target, others))
  }
  if (opensAt(target) > Math.max(opensAt(item), known.now)) return rivals(target, problem(item, link, notYet(target)))
  if (link.anchor === null || target.body.anchors.includes(link.anchor)) return null
  return rivals(target, problem(item, link, missingAnchor(link.anchor, target.body.anchors)))
}

/** What a link misses may be missing from where it leads. */
function rivals({ path }: Item, problem: Problem): Problem {
  return problem.file === path ? problem : { ...problem, rival: path }
}

/** What front matter names was there when it was read; it is gone when it turned out to be faulty. */
function checkReference(item: Item, reference: InternalLink, { byPath }: Known): Problem | null {
  return byPath().has(reference.target) ? null : problem(item, reference, faulty(reference.target))
}

/** The instant from which an item has a page; never, for a draft. */
function opensAt(item: Item): number {
  if (item.draft) return Infinity
  return item.kind === 'article' ? item.published.instant : -Infinity
}

function missing(target: string, candidates: Iterable<string>): Told {
  const [near] = closest(target, candidates, 1)
  return {
    code: 'missing-page',
    message: `Liên kết tới “${target}” nhưng bản tin không có trang này.`,
    remedy: `Sửa địa chỉ, hoặc bỏ liên kết.${near === undefined ? '' : ` Có phải bạn muốn viết “${near}”?`}`,
  }
}

/** The withdrawn address that a link leads to; a file is known by its name. */
function goneFor(target: string, withdrawn: readonly string[]): string | undefined {
  const isAddress = target.startsWith('/')
  const name = `/${
    target
      .replace(/(?:\/index)?\.md$/iu, '')
      .split('/')
      .at(-1) ?? ''
  }/`
  return withdrawn.find((url) => url === target || (!isAddress && url.endsWith(name)))
}

function withdrawnPage(target: string, gone: string): Told {
  return {
    code: 'withdrawn-page',
    message: `Liên kết tới “${target}”, bài đã gỡ hẳn (${gone} ở mục withdrawn của site.yaml).`,
    remedy: 'Bỏ liên kết, chỉ giữ chữ.',
  }
}

function notYet({ path, draft }: Item): Told {
  return {
    code: 'unpublished-page',
    message: `Liên kết tới ${path}, bài này ${draft ? 'còn là bản nháp' : 'đăng sau bài đang viết'}.`,
    remedy: 'Bỏ liên kết, hoặc đăng bài kia trước.',
  }
}

function faulty(path: string): Told {
  return {
    code: 'faulty-article',
    message: `Bài được nhắc tới, ${path}, có lỗi nên chưa đăng được.`,
    remedy: 'Sửa bài kia trước, hoặc bỏ dòng này.',
  }
}

function missingAnchor(anchor: string, anchors: readonly string[]): Told {
  const [near] = closest(anchor, anchors, 1)
  const choices = anchors.slice(0, 8).map((id) => `#${id}`)
  const hint =
    near === undefined ? `Các mục có thể dẫn tới: ${choices.join(', ')}.` : `Có phải bạn muốn viết “#${near}”?`
  return {
    code: 'missing-anchor',
    message: `Liên kết tới mục “#${anchor}” nhưng trang đó không có mục này.`,
    remedy: anchors.length === 0 ? 'Trang đó không có tiêu đề mục nào; hãy bỏ phần sau dấu #.' : hint,
  }
}

function problem(item: Pick<Item, 'path'>, { line, column }: InternalLink, told: Told): Problem {
  return { severity: 'error', file: item.path, line, column, ...told }
}
