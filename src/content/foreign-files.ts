import type { Problem } from '../domain/problem.ts'
import { nfc } from '../domain/text.ts'
import type { ItemReading } from './read-item.ts'
import { FILE_START } from './report.ts'
import type { Told } from './told.ts'

/**
 * Texts among the articles that are not Markdown and that no item carries as a file: perhaps news that waits.
 *
 * @param foreign their paths.
 */
export function foreignFiles(
  foreign: readonly string[],
  readings: readonly Pick<ItemReading, 'files'>[],
): readonly Problem[] {
  if (foreign.length === 0) return []
  const used = new Set(readings.flatMap(({ files }) => files.map(nfc)))
  return foreign
    .filter((path) => !used.has(path))
    .map((file) => ({ severity: 'notice', file, ...FILE_START, ...toldOf(file) }))
}

const ATTACH = 'Nếu là tệp đính kèm thì ghi tên tệp vào mục attachments của bài.'

function toldOf(path: string): Told {
  const code = 'not-imported'
  if (/\.(?:markdown|mdx)$/iu.test(path))
    return { code, message: 'Tệp này không được đăng: bài viết phải có đuôi .md.', remedy: 'Đổi đuôi tệp thành .md.' }
  if (/\.txt$/iu.test(path)) {
    return {
      code,
      message: 'Tệp .txt này không được đăng: bài viết phải có đuôi .md.',
      remedy: `Nếu là bài viết thì đổi tên tệp, thay đuôi .txt bằng .md. ${ATTACH}`,
    }
  }
  return {
    code,
    message: 'Tệp Word này không được đăng: máy chỉ đọc bài viết ở dạng Markdown (đuôi .md).',
    remedy: `Nếu là bài viết thì chép nội dung sang một tệp .md có phần đầu bài. ${ATTACH}`,
  }
}
