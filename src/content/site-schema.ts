import * as z from 'zod'

import { HOSTS } from '../domain/host.ts'
import type { Category } from '../domain/site.ts'
import { parseAlias } from './addresses.ts'
import { slug } from '../domain/slug.ts'
import { choice, type FieldDoc, flag, group, optionalList, optionalText, optionalTexts, text } from './fields.ts'
import { lookSchema } from './look-schema.ts'
import { feedback, measurement } from './readers-schema.ts'
import { count, day, language, mailAddress, parsed, telephone, webAddress } from './parsed-fields.ts'
import { quoted, type Told } from './told.ts'
import { engineField, FIRST_SCHEMA, schemaField } from './version-fields.ts'
import { parseBaseUrl } from './web-address.ts'

/** What the owner of a bulletin sets in `site.yaml`: the reference of every setting, its meaning, default and an example. */

const doc = (key: string, about: string, example: string): FieldDoc => ({ key, about, example })

const CHILDREN = 'children: [{ id: ocop, name: Sản phẩm OCOP }]'

/** A category, with sub-categories to any depth. */
const category: z.ZodType<Category> = group(
  {
    /** Last part of its address; it never changes. Required. */
    id: text(doc('categories.id', 'phần cuối của địa chỉ chuyên mục', 'id: nong-thon-moi')),
    /** What readers see. Required. */
    name: text(doc('categories.name', 'tên chuyên mục', 'name: Nông thôn mới')),
    /** Former names, which articles may still use. Default: none. */
    formerly: optionalTexts(doc('categories.formerly', 'tên cũ', 'formerly: [Văn hóa - Xã hội]')),
    /** Sub-categories. Default: none. */
    children: z.lazy(() => optionalList(category, doc('categories.children', 'chuyên mục con', CHILDREN))),
  },
  doc('categories', 'chuyên mục', 'categories: [{ id: nong-thon-moi, name: Nông thôn mới }]'),
  (name) => ({
    code: 'category-without-id',
    message: `Chuyên mục ${quoted(name)} chưa có id, phần cuối của địa chỉ.`,
    remedy: `Viết cả id và tên: { id: ${slug(name)}, name: ${name} }`,
  }),
)

/** A commune, ward or special zone, read at an article's date like a province. */
const locality = group(
  {
    /** Last part of its address. Required. */
    id: text(doc('localities.id', 'phần cuối của địa chỉ', 'id: muong-phang')),
    /** Name without kind. Required. */
    name: text(doc('localities.name', 'tên', 'name: Mường Phăng')),
    /** What kind of place it is. Required. */
    kind: choice(
      ['xã', 'phường', 'đặc khu', 'thị trấn', 'huyện', 'thị xã', 'thành phố', 'quận'],
      doc('localities.kind', 'loại đơn vị', 'kind: xã'),
    ),
    /** First day. Default: open. */
    from: day(doc('localities.from', 'ngày đầu tiên', 'from: 2025-07-01'))
      .nullable()
      .default(null),
    /** Last day. Default: open. */
    to: day(doc('localities.to', 'ngày cuối cùng', 'to: 2025-06-30'))
      .nullable()
      .default(null),
    /** Ids of what took its place. Default: none. */
    became: optionalTexts(doc('localities.became', 'đơn vị thay thế', 'became: [muong-phang]')),
    /** Other spellings. Default: none. */
    aliases: optionalTexts(doc('localities.aliases', 'cách viết khác', 'aliases: [Mường Phăng cũ]')),
  },
  doc('localities', 'xã, phường, đặc khu', 'localities: [{ id: muong-phang, name: Mường Phăng, kind: xã }]'),
)

/** Legal imprint; an empty field prints nothing. */
const imprintDoc = doc('imprint', 'thông tin ở chân trang', 'imprint: { responsible: Nguyễn Văn A }')
export const imprint = group(
  {
    /** Who answers for the content. */
    responsible: optionalText(
      doc('imprint.responsible', 'người chịu trách nhiệm nội dung', 'responsible: Nguyễn Văn A'),
    ),
    /** Number and date of the licence. */
    licence: optionalText(doc('imprint.licence', 'giấy phép', 'licence: 01/GP-XBBT ngày 02/01/2026')),
    /** Postal address. */
    address: optionalText(doc('imprint.address', 'địa chỉ', 'address: Số 1, đường A, phường B')),
    /** Telephone. */
    phone: telephone(doc('imprint.phone', 'điện thoại', 'phone: 0215 0000 000')),
    /** Telephone for urgent calls. */
    hotline: telephone(doc('imprint.hotline', 'đường dây nóng', 'hotline: 0215 0000 001')),
    /** Mail address. */
    email: mailAddress(doc('imprint.email', 'thư điện tử', 'email: bantin@co-quan.example.vn')),
  },
  imprintDoc,
)

const publisherDoc = doc(
  'publisher',
  'cơ quan chủ quản',
  'publisher: { name: Tên cơ quan, url: https://co-quan.example.vn/ }',
)
const publisher = group(
  {
    /** Name of the publishing body. Required. */
    name: text(doc('publisher.name', 'tên cơ quan chủ quản', 'name: Tên cơ quan')),
    /** Its own site. Default: none. */
    url: webAddress(doc('publisher.url', 'trang của cơ quan', 'url: https://co-quan.example.vn/'))
      .nullable()
      .default(null),
  },
  publisherDoc,
)

const countsDoc = doc('counts', 'số tin trong các danh sách', 'counts: { feed: 30 }')
export const counts = group(
  {
    /** Items in each of the lists of newer and older ones. Default: 10. */
    neighbours: count(doc('counts.neighbours', 'số tin mới hơn, cũ hơn', 'neighbours: 10'), {
      least: 0,
      most: 50,
      usual: 10,
    }),
    /** Items in a feed. Default: 30. */
    feed: count(doc('counts.feed', 'số tin của mỗi nguồn cấp tin', 'feed: 30'), { least: 1, most: 200, usual: 30 }),
    /** Items under “Tin mới nhất” of the front page. Default: 12. */
    newest: count(doc('counts.newest', 'số tin mới nhất ở trang chủ', 'newest: 12'), {
      least: 1,
      most: 100,
      usual: 12,
    }),
    /** Items of each category on the front page. Default: 4. */
    perCategory: count(doc('counts.perCategory', 'số tin của mỗi chuyên mục ở trang chủ', 'perCategory: 4'), {
      least: 0,
      most: 20,
      usual: 4,
    }),
    /** Related items under an article. Default: 5. */
    related: count(doc('counts.related', 'số tin liên quan', 'related: 5'), { least: 0, most: 20, usual: 5 }),
  },
  countsDoc,
)

const withdrawnDoc = doc('withdrawn', 'địa chỉ những bài đã gỡ hẳn', 'withdrawn: [/2026/11/bai-da-go/]')

/** As that of a former page, since there is none any more. */
function withdrawnAddress(written: string): string | Told {
  const address = parseAlias(written)
  if (typeof address === 'string') return address
  return {
    code: 'bad-withdrawn',
    message: `Mục “withdrawn” không nhận ${quoted(written)}.`,
    remedy: 'Chỉ viết địa chỉ của một bài hoặc một trang, từ gốc của bản tin: /2026/11/bai-da-go/',
  }
}

/** `site.yaml`. Every setting may be left out. */
export const siteSchema = group(
  {
    /** Version of this schema. Default: 1. */
    schema: schemaField.prefault(FIRST_SCHEMA),
    /** The version of Bantin that publishes this bulletin: another one refuses it. Default: any does. */
    engine: engineField.nullable().default(null),
    /** Name of the bulletin, on top of every page. Default: “Bản tin”. */
    name: text(doc('name', 'tên bản tin', 'name: Bản tin Điện Biên')).default('Bản tin'),
    /** What the bulletin is, in one sentence. Default: none. */
    description: optionalText(
      doc('description', 'một câu nói bản tin là gì', 'description: Tin tức của tỉnh Điện Biên'),
    ),
    /** The publishing body (cơ quan chủ quản). Default: none. */
    publisher: publisher.nullable().default(null),
    /** Address of the bulletin, its folder included. Default: `https://example.invalid/`, with a notice. */
    url: parsed<string>(
      text(doc('url', 'địa chỉ của bản tin', 'url: https://co-quan.example.vn/ban-tin/')),
      parseBaseUrl,
    )
      .nullable()
      .default(null),
    /** Where the bulletin is published: its files for that host are made, its limits are checked. Default: not told. */
    host: choice(HOSTS, doc('host', 'nơi đăng bản tin', 'host: nginx'))
      .nullable()
      .default(null),
    /** Addresses of items that were taken down for good. Default: none. */
    withdrawn: optionalList(
      parsed<string>(text(withdrawnDoc), (written) => withdrawnAddress(written)),
      withdrawnDoc,
    ),
    /** BCP 47 code of the bulletin's language. Default: vi. */
    lang: language(doc('lang', 'mã ngôn ngữ của bản tin', 'lang: vi')).default('vi'),
    /** The province of a bulletin of one province; articles may then leave theirs out. Default: none. */
    province: optionalText(doc('province', 'tỉnh của bản tin một tỉnh', 'province: Điện Biên')),
    /** Categories in the order of the menu. Default: those found in the articles. */
    categories: optionalList(
      category,
      doc('categories', 'chuyên mục', 'categories: [{ id: nong-thon-moi, name: Nông thôn mới }]'),
    ),
    /** Communes, wards and special zones, past and present. Default: none. */
    localities: optionalList(
      locality,
      doc('localities', 'xã, phường, đặc khu', 'localities: [{ id: muong-phang, name: Mường Phăng, kind: xã }]'),
    ),
    /** Spellings of keywords to show. Default: that of the oldest article. */
    tags: optionalTexts(doc('tags', 'cách viết của từ khóa', 'tags: [OCOP]')),
    /** Spellings of topics to show. Default: that of the oldest article. */
    topics: optionalTexts(doc('topics', 'cách viết của dòng sự kiện', 'topics: [Lễ hội Hoa Ban]')),
    /** Spellings of authors to show. Default: that of the oldest article. */
    authors: optionalTexts(doc('authors', 'cách viết của tên tác giả', 'authors: [Nguyễn Văn A]')),
    /** Legal imprint. Default: nothing is printed. */
    imprint: imprint.prefault({}),
    /** First day of the articles that get a picture of their own for shared links. Default: none. */
    cards_from: day(doc('cards_from', 'ngày bắt đầu vẽ ảnh chia sẻ cho từng bài', 'cards_from: 2026-11-01'))
      .nullable()
      .default(null),
    /** Keeps the whole bulletin out of search engines. Default: false. */
    noindex: flag(doc('noindex', 'không cho máy tìm kiếm ghi nhận', 'noindex: true')),
    /** Whether readers' browsers keep the pages that they have shown, for when there is no network. Default: true. */
    offline: choice(['true', 'false'], doc('offline', 'giữ trang đã xem để đọc khi mất mạng', 'offline: false'))
      .default('true')
      .transform((value) => value === 'true'),
    /** Publishes text files compressed too, for hosts that send them so. Default: false. */
    precompress: flag(doc('precompress', 'xuất bản thêm bản nén của tệp chữ', 'precompress: true')),
    /** Colours, emblem, masthead, front page and menu. */
    look: lookSchema.prefault({}),
    /** Where readers report a fault in an article. Default: nowhere. */
    feedback: feedback.prefault({}),
    /** The one script of another host that may run, to count visits. Default: none. */
    measurement: measurement.nullable().default(null),
    /** Lengths of lists. */
    counts: counts.prefault({}),
  },
  doc('site.yaml', 'những gì chủ bản tin đặt', 'name: Bản tin Điện Biên'),
)

export type SiteFields = z.infer<typeof siteSchema>
