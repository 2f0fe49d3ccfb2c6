import { isCopy } from '../domain/compressed-copies.ts'
import type { Host } from '../domain/host.ts'
import type { Problem } from '../domain/problem.ts'
import { HOST_LIMITS } from './host-limits.ts'
import { movesLeftOut, type Redirects } from './redirect-rules.ts'

/** What a host's limits are held against. */
export interface SiteFacts {
  /** Of all its files, compressed copies included; without prefix. */
  readonly urls: readonly string[]
  /** Files that are published as they are, with their place from the bulletin's root. */
  readonly sources: readonly { readonly source: string; readonly bytes: number }[]
  readonly redirects: Redirects
}

/** Names as people know them. */
const NAMES: Readonly<Record<Host, string>> = {
  nginx: 'nginx',
  caddy: 'Caddy',
  apache: 'Apache',
  iis: 'IIS',
  cloudflare: 'Cloudflare Pages',
  netlify: 'Netlify',
  github: 'GitHub Pages',
  gitlab: 'GitLab Pages',
}

/** What a host would refuse, before anything is sent to it; and, as a notice, what it only half takes. */
export function checkLimits(host: Host | null, facts: SiteFacts): readonly Problem[] {
  if (host === null) return []
  return [...tooMany(host, facts), ...tooLarge(host, facts), ...leftOut(host, facts)]
}

function tooMany(host: Host, { urls }: Pick<SiteFacts, 'urls'>): readonly Problem[] {
  const limit = HOST_LIMITS[host].files
  if (limit === null) return []
  const count = urls.length + (limit.isWithFolders ? foldersOf(urls) : 0)
  if (count <= limit.most) return []
  const what = limit.isWithFolders ? 'tệp và thư mục' : 'tệp'
  const copies = urls.filter(isCopy).length
  const lighter = copies === 0 ? '' : `Bỏ precompress bớt được ${String(copies)} tệp. `
  return [
    problem('error', {
      code: 'too-many-files',
      message: `Trang web có ${String(count)} ${what}, ${NAMES[host]} chỉ nhận ${String(limit.most)}.`,
      remedy: `${lighter}Đăng ở máy chủ khác (nginx không có giới hạn này), hoặc tách bản tin thành nhiều trang web.`,
    }),
  ]
}

/** The published folder itself does not count. */
function foldersOf(urls: readonly string[]): number {
  const folders = new Set<string>()
  for (const url of urls) {
    let end = url.lastIndexOf('/')
    while (end > 0 && !folders.has(url.slice(0, end))) {
      folders.add(url.slice(0, end))
      end = url.lastIndexOf('/', end - 1)
    }
  }
  return folders.size
}

function tooLarge(host: Host, { sources }: Pick<SiteFacts, 'sources'>): readonly Problem[] {
  const most = HOST_LIMITS[host].fileBytes
  if (most === null) return []
  return sources
    .filter(({ bytes }) => bytes > most)
    .map(({ source, bytes }) =>
      problem('error', {
        code: 'file-too-large',
        file: source,
        message: `Tệp nặng ${megabytes(bytes)}, ${NAMES[host]} chỉ nhận tệp đến ${megabytes(most)}.`,
        remedy: 'Nén tệp nhỏ lại, chia làm nhiều tệp, hoặc đăng ở máy chủ khác.',
      }),
    )
}

/** Of a built site by URL, as its ledger has it. */
type BuiltFiles = ReadonlyMap<string, { readonly size: number }>

/** What a host would refuse of a site as it was built, to the byte; and, as a notice, that it weighs too much. */
export function checkBuilt(host: Host | null, files: BuiltFiles): readonly Problem[] {
  if (host === null) return []
  const sources = [...files].map(([url, { size }]) => ({ source: url.slice(1), bytes: size }))
  return [...tooMany(host, { urls: [...files.keys()] }), ...tooLarge(host, { sources }), ...tooHeavy(host, files)]
}

function tooHeavy(host: Host, files: BuiltFiles): readonly Problem[] {
  const most = HOST_LIMITS[host].siteBytes
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0)
  if (most === null || bytes <= most) return []
  return [
    problem('notice', {
      code: 'site-too-large',
      message: `Trang web nặng ${megabytes(bytes)}, ${NAMES[host]} chỉ nhận ${megabytes(most)}.`,
      remedy: 'Đăng ở máy chủ khác, hoặc bỏ bớt phim, ảnh và tệp đính kèm lớn.',
    }),
  ]
}

function leftOut(host: Host, { redirects }: SiteFacts): readonly Problem[] {
  const count = movesLeftOut(host, redirects)
  if (count === 0) return []
  return [
    problem('notice', {
      code: 'redirects-left-out',
      message: `${NAMES[host]} không nhận hết địa chỉ cũ: ${String(count)} địa chỉ không có lệnh chuyển hướng 301.`,
      remedy: 'Các địa chỉ này vẫn dẫn đến bài bằng một trang nhỏ. Muốn đủ 301 thì đăng ở máy chủ nginx.',
    }),
  ]
}

type Told = Pick<Problem, 'code' | 'message' | 'remedy'> & Partial<Pick<Problem, 'file'>>

/** What is about the site as a whole is told at the file where its host is set. */
function problem(severity: Problem['severity'], told: Told): Problem {
  return { severity, file: 'site.yaml', line: 1, column: 1, ...told }
}

function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 1024 / 1024))} MB`
}
