import type { Host } from '../domain/host.ts'
import type { Problem } from '../domain/problem.ts'
import { HOST_LIMITS } from './host-limits.ts'
import { movesLeftOut, type Redirects } from './redirect-rules.ts'

/** What a host's limits are held against. */
export interface SiteFacts {
  readonly files: number
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

function tooMany(host: Host, { files }: SiteFacts): readonly Problem[] {
  const most = HOST_LIMITS[host].files
  if (most === null || files <= most) return []
  return [
    problem('error', {
      code: 'too-many-files',
      message: `Trang web có ${String(files)} tệp, ${NAMES[host]} chỉ nhận ${String(most)}.`,
      remedy: 'Đăng ở máy chủ khác (nginx không có giới hạn này), hoặc tách bản tin thành nhiều trang web.',
    }),
  ]
}

function tooLarge(host: Host, { sources }: SiteFacts): readonly Problem[] {
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

/** @param bytes of the whole site, which are known once it is built. */
export function checkWeight(host: Host | null, bytes: number): readonly Problem[] {
  const most = host === null ? null : HOST_LIMITS[host].siteBytes
  if (host === null || most === null || bytes <= most) return []
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
