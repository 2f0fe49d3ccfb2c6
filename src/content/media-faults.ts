import type { SearchResult } from './folder-search.ts'
import { extensionOf, extensionsFor, isHeic, type MediaUse } from './media-types.ts'
import { didYouMean, quoted, sentences, type Told } from './told.ts'

/** A path that leads to a folder. */
export const NOT_A_FILE: Told = {
  code: 'not-a-file',
  message: 'Đường dẫn này là thư mục, không phải tệp.',
  remedy: 'Ghi tên một tệp.',
}

const IPHONE = 'Ảnh HEIC của iPhone: gửi lại ở dạng JPG.'
const DOCUMENT = 'Văn bản thì dẫn tới bằng liên kết, [Kế hoạch](ke-hoach.pdf), hoặc ghi ở mục attachments.'
const FILM = 'Phim thì ghi ở mục video, ví dụ: video: { src: phim.mp4 }.'

const REFUSED: Readonly<Record<string, string>> = {
  svg: 'Ảnh SVG có thể chứa mã lệnh: hãy xuất ra PNG hoặc JPG.',
  heic: IPHONE,
  heif: 'Ảnh HEIF của iPhone: gửi lại ở dạng JPG.',
  tif: 'Ảnh TIFF trình duyệt không hiện được: hãy lưu lại thành JPG hoặc PNG.',
  tiff: 'Ảnh TIFF trình duyệt không hiện được: hãy lưu lại thành JPG hoặc PNG.',
  bmp: 'Ảnh BMP quá nặng: hãy lưu lại thành JPG hoặc PNG.',
  mov: 'Phim MOV của iPhone: hãy lưu lại thành MP4.',
  srt: 'Phụ đề SRT: hãy lưu lại ở dạng WebVTT (.vtt).',
}

/** Files that are published, but not as pictures. */
const NO_PICTURES: Readonly<Record<string, string>> = {
  ...{ pdf: DOCUMENT, doc: DOCUMENT, docx: DOCUMENT, xls: DOCUMENT, xlsx: DOCUMENT, ppt: DOCUMENT, pptx: DOCUMENT },
  ...{ mp4: FILM, webm: FILM },
}

/** A format that the use does not take. */
export function unwantedFormat(written: string, extension: string, use: MediaUse): Told {
  return {
    code: 'unwanted-format',
    message: `Tệp ${quoted(written)} không dùng được ở đây.`,
    remedy: sentences(
      REFUSED[extension] ?? (use === 'image' ? (NO_PICTURES[extension] ?? '') : ''),
      `Các dạng tệp dùng được: ${extensionsFor(use)}.`,
    ),
  }
}

/** A file whose bytes are not what its name says. */
export function wrongFormat(source: string, head: Uint8Array): Told {
  return {
    code: 'wrong-format',
    message: `Tệp ${quoted(source)} không đúng dạng như đuôi tệp.`,
    remedy: isHeic(head) ? IPHONE : remedyFor(extensionOf(head)),
  }
}

function remedyFor(extension: string | null): string {
  return extension === null
    ? 'Lưu lại tệp từ phần mềm đã tạo ra nó.'
    : `Nội dung là dạng ${extension}: hãy đổi đuôi tệp thành .${extension}, hoặc lưu lại đúng dạng.`
}

/** A picture whose dimensions cannot be read. */
export function brokenImage(source: string): Told {
  return {
    code: 'broken-image',
    message: `Ảnh ${quoted(source)} bị hỏng, không đọc được kích thước.`,
    remedy: 'Lưu lại hoặc chép lại ảnh.',
  }
}

/** A picture that cannot be read to its end. */
export function cutOffImage(source: string): Told {
  return {
    code: 'cut-off-image',
    message: `Ảnh ${quoted(source)} bị hỏng hoặc bị cắt cụt, không mở được trọn vẹn.`,
    remedy: 'Chép lại ảnh từ máy chụp hoặc nơi đã gửi.',
  }
}

export function emptyFile(source: string): Told {
  return { code: 'empty-file', message: `Tệp ${quoted(source)} trống.`, remedy: 'Chép lại tệp.' }
}

/** A path that leads to no file inside the bulletin. */
export function notFound(written: string, result: Exclude<SearchResult, { kind: 'found' }>): Told {
  if (/^(?:https?|file):|^[a-z]:[\\/]/iu.test(written)) {
    return {
      code: 'file-elsewhere',
      message: `Tệp ${quoted(written)} không nằm trong thư mục của bản tin.`,
      remedy: 'Nếu được phép dùng, chép tệp vào cạnh bài viết rồi chỉ ghi tên tệp.',
    }
  }
  if (result.kind === 'outside') {
    return {
      code: 'file-outside',
      message: `Tệp ${quoted(written)} nằm ngoài thư mục của bản tin.`,
      remedy: 'Chép tệp vào cạnh bài viết rồi chỉ ghi tên tệp.',
    }
  }
  if (result.kind === 'other-case') {
    return {
      code: 'file-other-case',
      message: `Tệp ${quoted(written)} khác tên thật ở chữ hoa, chữ thường.`,
      remedy: `Tên thật là ${quoted(result.name)}; máy chủ phân biệt chữ hoa và chữ thường.`,
    }
  }
  const name = written.split(/[\\/]/u).at(-1) ?? written
  return {
    code: 'file-not-found',
    message: `Không tìm thấy tệp ${quoted(written)}.`,
    remedy: sentences(didYouMean(name, result.names), 'Chép tệp vào cạnh bài viết, hoặc sửa lại tên.'),
  }
}
