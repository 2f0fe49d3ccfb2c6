import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { Command } from 'commander'

import { checkArticle } from '../content/check-article.ts'
import { parseMoment } from '../content/dates.ts'
import { ARTICLES } from '../content/walk.ts'
import { writeFrontMatter } from '../content/write-front-matter.ts'
import { PLACEHOLDER } from '../content/placeholder.ts'
import { monthOf } from '../domain/moment.ts'
import { hasErrors } from '../domain/problem.ts'
import { slug } from '../domain/slug.ts'
import { type Answers, askAnswers, type NewGiven } from './ask-answers.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import { printProblems } from './print-problems.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export function withNewOptions(command: Command): Command {
  return command
    .option('--title <nhan đề>', 'nhan đề')
    .option('--province <tỉnh...>', 'tỉnh, thành phố; nhiều nơi thì ghi nhiều tên')
    .option('--date <ngày>', 'ngày đăng, ví dụ 23/11/2026 hoặc "23/11/2026 08:30"')
    .option('--category <chuyên mục...>', 'chuyên mục, cái đầu tiên là chính')
    .option('--summary <lời dẫn>', 'lời dẫn, một hai câu')
    .option('--slug <chữ>', 'phần cuối của địa chỉ; không ghi thì lấy từ nhan đề')
    .option('--page', 'tạo trang (Giới thiệu, Liên hệ) thay vì bài viết')
}

/** `bantin new`: writes the file of a new article or page, and tells its path. */
export async function newCommand(given: NewGiven, options: Options, terminal: Terminal): Promise<ExitCode> {
  const answers = await askAnswers(given, options)
  const path = pathOf(answers)
  const disk = join(options.root, path)
  write(disk, path, textOf(answers))
  const problems = checkArticle(options.root, path)
  terminal.print(printProblems(problems, { format: options.format, summary: null }))
  if (hasErrors(problems)) {
    rmSync(disk)
    terminal.tell('Chưa tạo bài: sửa những giá trị trên rồi chạy lại.')
    return EXIT.content
  }
  terminal.print(options.format === 'text' ? `Đã tạo ${path}` : '')
  return EXIT.done
}

function pathOf({ isPage, title, slug: written, date }: Answers): string {
  const name = slug(written === '' ? title : written)
  if (name === '')
    throw new UsageError('Nhan đề không có chữ nào viết được trong tên tệp. Thêm --slug, ví dụ: --slug le-hoi-hoa-ban')
  if (isPage) return `${ARTICLES}/${name}.md`
  const moment = parseMoment(date)
  if (!('instant' in moment)) throw new UsageError(`${moment.message} ${moment.remedy}`)
  return `${ARTICLES}/${monthOf(moment.day)}/${name}.md`
}

function textOf({ isPage, title, province, date, category, summary, slug: written }: Answers): string {
  const fields = isPage ? { kind: 'page', title } : { title, province, date, category }
  const frontMatter = writeFrontMatter({ ...fields, summary, slug: written, draft: true })
  return `${frontMatter}\n${PLACEHOLDER}\n`
}

/** Never over a file that is there. */
function write(disk: string, path: string, text: string): void {
  mkdirSync(dirname(disk), { recursive: true })
  try {
    writeFileSync(disk, text, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new UsageError(`Đã có tệp ${path}. Đặt tên khác bằng --slug.`)
  }
}
