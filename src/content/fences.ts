import { quoted, type Told } from './told.ts'
import { NEEDED } from './yaml-lines.ts'

/** What is said of front matter whose lines `---` are not where or what they should be. */

const EXAMPLE = 'dòng đầu là ---, rồi các mục như “title: …”, rồi lại một dòng ---'

/** @param first the first line with anything on it. */
export function missingFrontMatter(first: string): Told {
  const code = 'missing-front-matter'
  if (NEEDED.includes(/^\s*(\w+)\s*:/u.exec(first)?.[1] ?? '')) {
    return {
      code,
      message: `Bài không mở đầu bằng dòng ---, mà bằng ${quoted(first)}.`,
      remedy: 'Thêm một dòng chỉ có --- (ba dấu gạch ngang) ở trên dòng này.',
    }
  }
  return {
    code,
    message: first === '' ? 'Tệp trống.' : `Bài không mở đầu bằng dòng ---, mà bằng ${quoted(first)}.`,
    remedy: `Thêm phần đầu bài: ${EXAMPLE}. Nếu tệp không phải bài viết, hãy đưa ra ngoài thư mục articles.`,
  }
}

/** A line that was meant for `---`. */
export function badFence(line: string): Told {
  const isIndented = /^\s+---\s*$/u.test(line)
  return {
    code: 'bad-fence',
    message: isIndented
      ? 'Trước ba dấu gạch ngang có dấu cách.'
      : `Dòng ${quoted(line)} không phải là ba dấu gạch ngang (Word hay tự đổi chúng thành một dấu dài).`,
    remedy: 'Sửa dòng này thành đúng ba dấu gạch ngang sát lề trái: ---',
  }
}

/** @param stray the first line that belongs to the body. */
export function unclosedAt(stray: string): Told {
  return {
    code: 'unclosed-front-matter',
    message: `Phần đầu bài chưa được đóng lại trước ${quoted(stray)}.`,
    remedy: 'Thêm một dòng chỉ có --- (ba dấu gạch ngang, sát lề trái) ở trên dòng này.',
  }
}

export function unclosedFrontMatter(): Told {
  return {
    code: 'unclosed-front-matter',
    message: 'Phần đầu bài mở ở đây nhưng không có dòng --- đóng lại.',
    remedy: 'Thêm một dòng chỉ có --- sau mục cuối cùng, trước nội dung bài.',
  }
}

export function longFrontMatter(length: number): Told {
  return {
    code: 'long-front-matter',
    message: `Phần đầu bài dài ${String(Math.round(length / 1024))} KB: có lẽ nội dung bài nằm cả trong đó.`,
    remedy: 'Thêm một dòng chỉ có --- ngay sau mục cuối cùng, trước nội dung bài.',
  }
}

export const SECOND_FRONT_MATTER: Told = {
  code: 'second-front-matter',
  message: 'Một phần đầu bài nữa nằm trong nội dung, độc giả sẽ thấy nó như chữ.',
  remedy: 'Mỗi tệp chỉ có một bài: tách bài thứ hai sang tệp khác, hoặc xóa phần đầu bài thừa.',
}

export const NOT_FIELDS: Told = {
  code: 'not-fields',
  message: 'Phần giữa hai dòng --- không phải là các mục “mục: giá trị”.',
  remedy: 'Viết mỗi mục một dòng, ví dụ: title: Tên bài',
}
