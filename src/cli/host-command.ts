import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { type Command, Option } from 'commander'

import { readSite } from '../content/site-settings.ts'
import { type Host, HOSTS } from '../domain/host.ts'
import { hasErrors } from '../domain/problem.ts'
import { prefixOf } from '../domain/site.ts'
import { placeIndex } from '../gazetteer/place-index.ts'
import { cities, provinces } from '../gazetteer/provinces.ts'
import { secureHeaders } from '../hosting/secure-headers.ts'
import { serverFiles } from '../hosting/server-files.ts'
import { POLICY } from '../hosting/server-setting.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import { printProblems } from './print-problems.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** What `bantin host` is given. */
export interface HostGiven {
  readonly host?: Host
  readonly name: string
  /** Where the published folder lies on the server. Default: `--out`. */
  readonly served?: string
  /** Folder to write the files to. Default: they are printed. */
  readonly to?: string
}

export function withHostOptions(command: Command): Command {
  return command
    .addOption(new Option('--host <tên>', 'máy chủ, thay cho host trong site.yaml').choices(HOSTS))
    .option('--name <tên>', 'tên của các tệp; mỗi bản tin trên cùng máy chủ một tên', 'bantin')
    .option('--served <thư mục>', 'thư mục trang web trên máy chủ, nếu khác --out')
    .option('--to <thư mục>', 'ghi vào thư mục cấu hình này thay vì in ra, ví dụ /etc/nginx')
}

/** `bantin host`: what the administrator of a server of one's own adds to its configuration, from `site.yaml` alone. */
export function hostCommand(given: HostGiven, options: Options, terminal: Terminal): ExitCode {
  const { root, baseUrl, format } = options
  const { site, problems } = readSite({ root, baseUrl, provinces: placeIndex(provinces(), cities()) })
  if (hasErrors(problems)) {
    terminal.print(printProblems(problems, { format, summary: null }))
    return EXIT.content
  }
  const host = given.host ?? site.host
  if (host === null) throw new UsageError('Chưa biết máy chủ nào. Thêm “host: nginx” vào site.yaml hoặc dùng --host.')
  const prefix = prefixOf(site)
  const sent = secureHeaders({ policy: '', isWholeHost: prefix === '/', isMeasured: site.measurement !== null })
  const files = serverFiles(host, {
    name: nameOf(given),
    prefix,
    lang: site.lang,
    folder: folderOf(given, options),
    headers: sent.filter(([name]) => name !== POLICY),
  })
  if (files === null) terminal.tell(`${host} đọc mọi thứ trong thư mục trang web, không cần tệp cấu hình riêng.`)
  else {
    tell(files, given, terminal)
    if (site.host !== host) terminal.tell(unset(host))
  }
  return EXIT.done
}

/** What a build writes for another host, or for none, is not what those files read: nothing would say so later. */
function unset(host: Host): string {
  return `site.yaml chưa ghi “host: ${host}”: bản dựng sẽ không có _host/${host}/ mà các tệp này đọc, và máy chủ sẽ không gửi Content-Security-Policy, không trả lời 301, 410. Thêm “host: ${host}” vào site.yaml rồi dựng lại.`
}

/** nginx allows these in the names of variables. */
function nameOf({ name }: HostGiven): string {
  if (/^[a-z][a-z0-9_]{0,30}$/u.test(name)) return name
  throw new UsageError(`--name “${name}” không dùng được. Chỉ viết chữ thường không dấu, chữ số và _, ví dụ: dien_bien`)
}

/** It stands unquoted in configuration files. */
function folderOf({ served }: HostGiven, { out }: Options): string {
  const folder = resolve(served ?? out)
  if (/^\/[\w./-]*$/u.test(folder)) return folder
  throw new UsageError(`Thư mục “${folder}” có ký tự mà tệp cấu hình không nhận. Dùng --served với tên đơn giản hơn.`)
}

function tell(files: Readonly<Record<string, string>>, { to }: HostGiven, terminal: Terminal): void {
  for (const [path, content] of Object.entries(files)) {
    if (to === undefined) terminal.print(`# ==> ${path}\n${content}`)
    else {
      mkdirSync(dirname(join(to, path)), { recursive: true })
      writeFileSync(join(to, path), content)
      terminal.tell(`Đã ghi ${join(to, path)}`)
    }
  }
}
