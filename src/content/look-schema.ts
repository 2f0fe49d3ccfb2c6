import type { Colour } from '../domain/colour.ts'
import { HOME_BLOCKS, readableAccent } from '../domain/look.ts'
import { choice, type FieldDoc, group, optionalList, optionalText, optionalTexts, text } from './fields.ts'
import { parsed } from './parsed-fields.ts'
import { quoted, type Told } from './told.ts'

/** What the owner sets of the look, without code. */

const doc = (key: string, about: string, example: string): FieldDoc => ({ key, about, example })

function parseAccent(written: string): Colour | Told {
  const [, digits] = /^#((?:[\da-f]{3}){1,2})$/iu.exec(written) ?? []
  if (digits === undefined) {
    return {
      code: 'not-a-colour',
      message: `Mục “look.accent” không nhận ${quoted(written)}.`,
      remedy: "Ghi mã màu sáu chữ số sau dấu #, trong dấu nháy, ví dụ: accent: '#a01c22'",
    }
  }
  const full = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits
  const colour = `#${full.toLowerCase()}`
  const near = readableAccent(colour)
  return near === colour ? colour : paleAccent(written, near)
}

function paleAccent(written: string, near: Colour): Told {
  return {
    code: 'pale-accent',
    message: `Màu ${quoted(written)} quá nhạt: chữ trắng trên màu này, hoặc liên kết màu này trên nền sáng, không đủ tương phản 4,5:1.`,
    remedy: `Màu gần nhất dùng được: accent: '${near}'`,
  }
}

const emblemDoc = doc('look.emblem', 'biểu trưng', 'emblem: { file: bieu-trung.png, alt: Biểu trưng tỉnh Điện Biên }')
const emblem = group(
  {
    /** Picture beside `site.yaml`, png, jpg, webp or avif, at most 100 KB. Required. */
    file: text(doc('look.emblem.file', 'tệp biểu trưng', 'file: bieu-trung.png')),
    /** What it shows, for those who do not see it. Required. */
    alt: text(doc('look.emblem.alt', 'lời mô tả biểu trưng', 'alt: Biểu trưng tỉnh Điện Biên')),
  },
  emblemDoc,
)

const homeDoc = doc('look.home', 'các khối ở trang chủ', 'home: [featured, newest, categories]')

export const lookSchema = group(
  {
    /** Colour of marks and links, readable with white and on white. Default: that of the layouts, dark red. */
    accent: parsed<Colour>(text(doc('look.accent', 'màu chủ đạo', "accent: '#a01c22'")), parseAccent)
      .nullable()
      .default(null),
    /** Emblem of the publishing body. Default: none. */
    emblem: emblem.nullable().default(null),
    /** What the masthead says in place of the bulletin's name. Default: the name. */
    masthead: optionalText(doc('look.masthead', 'chữ ở đầu trang', 'masthead: Nông thôn mới Điện Biên')),
    /** Blocks of the front page, in order; what is not named is not shown. Default: featured, newest, categories. */
    home: optionalList(choice(HOME_BLOCKS, homeDoc), homeDoc),
    /** Ids of the categories on the front page, in order. Default: all of the top level. */
    homeCategories: optionalTexts(
      doc('look.homeCategories', 'chuyên mục ở trang chủ', 'homeCategories: [nong-thon-moi, kinh-te]'),
    ),
    /** Ids of categories and slugs of pages in the menu, in order. Default: all categories of the top level. */
    menu: optionalTexts(doc('look.menu', 'danh mục', 'menu: [nong-thon-moi, kinh-te, gioi-thieu]')),
  },
  doc('look', 'giao diện', "look: { accent: '#a01c22' }"),
)
