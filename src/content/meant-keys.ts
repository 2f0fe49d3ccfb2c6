import { closest } from '../domain/closest.ts'
import { foldKey } from '../domain/text.ts'
import type { Report } from './report.ts'
import { askFor, quoted, sentences, type Told } from './told.ts'
import { isGroup, type YamlSource } from './yaml-source.ts'

/** What people call a field who do not know its key: in Vietnamese, in other systems, in the plural. */
const WORDS: Readonly<Record<string, string>> = {
  title: 'nhan đề, tiêu đề, tên bài, tên, tựa đề, headline, name',
  name: 'tên, tên bản tin, tên cơ quan, tiêu đề, title',
  province: 'tỉnh, thành phố, tỉnh thành, provinces, city',
  date: 'ngày, ngày đăng, ngày xuất bản, ngày viết, thời gian, day, time',
  category: 'chuyên mục, danh mục, mục, categories, section, cat',
  categories: 'chuyên mục, danh mục, category, sections',
  summary: 'tóm tắt, lời dẫn, sapo, mô tả, description, excerpt, abstract, lead, subtitle, hometext',
  description: 'mô tả, giới thiệu, summary',
  slug: 'đường dẫn, permalink',
  image: 'ảnh, hình, hình ảnh, ảnh đại diện, photo, picture, cover, thumbnail',
  gallery: 'thư viện ảnh, album, images, photos',
  attachments: 'đính kèm, tệp đính kèm, tài liệu, files',
  aliases: 'địa chỉ cũ, redirects',
  lang: 'ngôn ngữ, language',
  translates: 'bản dịch, dịch từ, translation',
  updated: 'cập nhật, ngày sửa, lúc sửa, modified, lastmod',
  draft: 'nháp, bản nháp',
  tags: 'từ khóa, thẻ, keywords',
  topic: 'dòng sự kiện, chủ đề, series',
  locality: 'xã, phường, địa phương',
  localities: 'xã, phường, địa phương, locality',
  author: 'tác giả, người viết, bút danh, authors',
  contributor: 'cộng tác viên, người cộng tác',
  source: 'nguồn, nguồn tin',
  video: 'phim',
  audio: 'âm thanh, tệp tiếng',
  corrections: 'đính chính',
  featured: 'nổi bật, tin nổi bật',
  expires: 'hết hạn, hết hiệu lực, ngày hết hạn',
  related: 'liên quan, tin liên quan',
  src: 'tệp, ảnh, file, path, url',
  file: 'tệp, src, path, url',
  alt: 'mô tả, mô tả ảnh, description',
  caption: 'chú thích, title',
  credit: 'người chụp, tác giả, author, photographer, source',
  label: 'tên, title, name',
  url: 'địa chỉ, liên kết, link, href, website, domain, baseurl',
  publisher: 'cơ quan, cơ quan chủ quản',
  imprint: 'chân trang, footer',
  look: 'giao diện, theme',
  phone: 'điện thoại, tel',
  hotline: 'đường dây nóng',
  address: 'địa chỉ',
  licence: 'giấy phép, license',
  responsible: 'chịu trách nhiệm, chịu trách nhiệm nội dung',
  children: 'con, chuyên mục con, child, sub',
  kind: 'loại, type',
  level: 'mức, mức độ',
  from: 'từ, từ ngày, bắt đầu',
  until: 'đến, đến ngày, kết thúc, to',
  email: 'thư điện tử, mail',
}

/** The known keys that a written one may mean, the likeliest first. */
export function meantBy(written: string, known: readonly string[]): readonly string[] {
  const key = foldKey(written)
  const called = known.filter((each) => WORDS[each]?.split(',').some((word) => foldKey(word) === key))
  return called.length > 0 ? called.slice(0, 1) : closest(written, known)
}

/**
 * Fields as they were meant: what stands under a misspelt key stands under the right one, if that is not there as
 * well. Each such key is told, and not also the right one to be missing.
 */
export function asMeant(source: YamlSource, known: readonly string[], report: Report): YamlSource {
  if (!isGroup(source.value)) return source
  const entries = Object.entries(source.value)
  const written = new Map<PropertyKey, string>()
  for (const [key] of entries) {
    const [meant] = known.includes(key) ? [] : meantBy(key, known)
    if (meant === undefined || meant in source.value || written.has(meant)) continue
    report.error(source.keyPositionOf([key]), unknownKey(key, known))
    written.set(meant, key)
  }
  if (written.size === 0) return source
  const meant = new Map([...written].map(([right, wrong]) => [wrong, String(right)]))
  const asWritten = (key: PropertyKey): PropertyKey => written.get(key) ?? key
  return {
    value: Object.fromEntries(entries.map(([key, value]) => [meant.get(key) ?? key, value])),
    positionOf: ([first = '', ...rest]) => source.positionOf([asWritten(first), ...rest]),
    keyPositionOf: ([first = '', ...rest]) => source.keyPositionOf([asWritten(first), ...rest]),
    isEmptyKey: (key) => source.isEmptyKey(written.get(key) ?? key),
  }
}

/** A key that is none. */
export function unknownKey(key: string, known: readonly string[]): Told {
  const meant = meantBy(key, known)
  return {
    code: 'unknown-key',
    message: `Không có mục nào tên ${quoted(key)}.`,
    remedy: sentences(
      askFor(meant),
      key.includes(' ') && meant.length === 0
        ? 'Nếu dòng này nối tiếp dòng trên thì ghép thành một dòng, đặt trong dấu nháy đơn.'
        : '',
      meant.length > 0 ? '' : `Các mục dùng được: ${known.join(', ')}.`,
    ),
  }
}
