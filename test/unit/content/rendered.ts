import { createMarkdown, type Rendered } from '../../../src/content/markdown.ts'
import type { MediaUse } from '../../../src/content/media-types.ts'
import { didYouMean, type Told } from '../../../src/content/told.ts'
import type { MediaFile } from '../../../src/domain/media.ts'

/** Files that lie beside the article of these tests. */
const BESIDE: ReadonlyMap<string, MediaFile['size']> = new Map([
  ['cho.jpg', { width: 600, height: 400 }],
  ['ruong.jpg', { width: 500, height: 300 }],
  ['Chợ phiên.png', { width: 60, height: 40 }],
  ['/anh/cho.jpg', { width: 6, height: 4 }],
  ['ke-hoach.pdf', null],
  ['Kế hoạch 2026.docx', null],
  ['/tep/ke-hoach.pdf', null],
])

/** The one picture of them that is published in versions. */
const PHOTO: MediaFile = {
  source: 'articles/2018/08/ruong.jpg',
  url: '/2018/08/x/ruong-00000000-500.jpg',
  type: 'image/jpeg',
  bytes: 3,
  sha256: 'ab',
  size: { width: 500, height: 300 },
  rendition: 'photo',
}

function resolveFile(written: string, use: MediaUse): MediaFile | Told {
  const size = BESIDE.get(written)
  if (size === undefined || (use === 'image') !== (size !== null)) {
    return {
      code: 'file-not-found',
      message: `Không tìm thấy tệp “${written}”.`,
      remedy: didYouMean(written, BESIDE.keys()),
    }
  }
  if (written === 'ruong.jpg') return PHOTO
  const name = written.replace(/^\//u, '').replace(/[^\w.-]+/gu, '-')
  return {
    source: `articles/2018/08/${written}`,
    url: `/2018/08/x/${name}`,
    type: 'x/y',
    bytes: 3,
    sha256: 'ab',
    size,
    rendition: null,
  }
}

const markdown = createMarkdown({ basePath: '/ban-tin/', baseUrl: 'https://dien-bien.example.vn/ban-tin/' })

/** The body of `articles/2018/08/x.md`, whose text starts on line 10 of its file. */
export function rendered(text: string, lang = 'vi'): Rendered {
  return markdown({ text, file: 'articles/2018/08/x.md', lang, firstLine: 10, resolveFile })
}

export function htmlOf(text: string): string {
  return rendered(text).html.trim()
}

/** Problems as `severity code line:column`. */
export function toldOf(text: string): readonly string[] {
  return rendered(text).problems.map(
    ({ severity, code, line, column }) => `${severity} ${code} ${String(line)}:${String(column)}`,
  )
}
