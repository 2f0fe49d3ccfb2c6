import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { Problem } from '../domain/problem.ts'
import { byCodeUnit, nfc } from '../domain/text.ts'
import { FILE_START } from './report.ts'
import { quoted, type Told } from './told.ts'
import { unreadable } from './text-file.ts'

/** The folder of a bulletin that holds its texts. */
export const ARTICLES = 'articles'

/** A file under `articles/`. */
export interface FoundFile {
  /** From the root of the bulletin, NFC, `/` between parts. */
  readonly path: string
  /** Where the disk has it. */
  readonly disk: string
}

export interface Walk {
  /** Every file, in the order of the disk. */
  readonly files: readonly FoundFile[]
  /** Markdown files in order of path. */
  readonly articles: readonly FoundFile[]
  /** Paths of texts in formats that are not read: of Word and kin, plain text. */
  readonly foreign: readonly string[]
  readonly problems: readonly Problem[]
}

/** Names of texts. */
export const MARKDOWN = /\.md$/iu
const FOREIGN = /\.(?:docx?|odt|rtf|txt|markdown|mdx)$/iu

/** Names that systems and Word leave behind: `.DS_Store`, `~$bai.docx`. */
const IGNORED = /^(?:\.|~\$)/u

/**
 * Everything under `articles/`, at any depth. Symbolic links to texts and folders are told and not followed: they may
 * loop or lead out. Where one to a picture leads is looked at when an article uses it.
 */
export function walkArticles(root: string): Walk {
  const files: FoundFile[] = []
  const problems: Problem[] = []
  const enter = (folder: FoundFile): void => {
    for (const entry of entriesOf(folder, problems)) {
      const found = { path: `${folder.path}/${nfc(entry.name)}`, disk: join(folder.disk, entry.name) }
      if (entry.isSymbolicLink() && !isPlainFile(found)) problems.push(problemAt(found.path, symlink(entry.name)))
      else if (entry.isDirectory()) enter(found)
      else if (entry.isFile()) files.push(found)
    }
  }
  enter({ path: ARTICLES, disk: join(root, ARTICLES) })
  const articles = files
    .filter(({ path }) => MARKDOWN.test(path))
    .sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.disk, b.disk))
  if (articles.length === 0 && problems.length === 0) problems.push(problemAt(ARTICLES, NOTHING))
  const twins = articles.filter(({ path }, place) => path === articles[place - 1]?.path)
  return {
    files,
    articles: articles.filter((each) => !twins.includes(each)),
    foreign: files.map(({ path }) => path).filter((path) => FOREIGN.test(path)),
    problems: [...problems, ...twins.map(({ path }) => problemAt(path, TWIN))],
  }
}

function entriesOf(folder: FoundFile, problems: Problem[]): readonly Dirent[] {
  try {
    return readdirSync(folder.disk, { withFileTypes: true }).filter(({ name }) => !IGNORED.test(name))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT' && folder.path === ARTICLES
    problems.push(problemAt(folder.path, isMissing ? NO_FOLDER : unreadable(error)))
    return []
  }
}

/** True for a link to a file that is no article. */
function isPlainFile({ path, disk }: FoundFile): boolean {
  try {
    return !MARKDOWN.test(path) && statSync(disk).isFile()
  } catch {
    return false
  }
}

function problemAt(file: string, told: Told): Problem {
  return { severity: 'error', file, ...FILE_START, ...told }
}

const START = 'Tạo bài đầu tiên bằng lệnh “npx bantin new”, hoặc chọn thư mục của bản tin bằng --root.'

const NO_FOLDER: Told = { code: 'no-articles', message: 'Không có thư mục articles.', remedy: START }

const NOTHING: Told = { code: 'no-articles', message: 'Thư mục articles chưa có bài nào (tệp .md).', remedy: START }

const TWIN: Told = {
  code: 'same-path',
  message: 'Có hai tệp trùng tên, chỉ khác cách máy ghi dấu (Unicode dựng sẵn và tổ hợp).',
  remedy: 'Xóa hoặc đổi tên một tệp; tốt nhất là đặt tên tệp không dấu.',
}

function symlink(name: string): Told {
  return {
    code: 'symlink',
    message: `${quoted(name)} là liên kết tượng trưng (symlink), máy không đi theo.`,
    remedy: 'Thay bằng chính tệp hoặc thư mục đó, hoặc xóa liên kết.',
  }
}
