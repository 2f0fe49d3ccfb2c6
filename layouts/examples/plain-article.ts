import type { ArticleProps } from '../../src/routes/props.ts'
import { SHORT_BODY } from './bodies.ts'
import { NEWS } from './cards.ts'
import { head, HOME, link, moment, titleLine } from './pieces.ts'

const TITLE = 'Điện Biên xây dựng nông thôn mới theo hướng bền vững'
const LINES = NEWS.map(titleLine)

/** An item with no more than it must have. */
export const PLAIN: ArticleProps = {
  kind: 'article',
  head: head('/2018/08/dien-bien-xay-dung-nong-thon-moi/', {
    title: TITLE,
    description: 'Đến tháng 6-2018, tỉnh Điện Biên có 13 xã đạt chuẩn.',
  }),
  lang: 'vi',
  breadcrumb: [HOME, link('Nông thôn mới', '/chuyen-muc/nong-thon-moi/')],
  title: TITLE,
  summary: null,
  published: moment('2018-08-27'),
  updated: null,
  expired: null,
  preview: null,
  authors: [],
  contributor: null,
  source: null,
  categories: [link('Nông thôn mới', '/chuyen-muc/nong-thon-moi/')],
  provinces: [link('Điện Biên', '/tinh/dien-bien/')],
  localities: [],
  tags: [],
  image: null,
  body: SHORT_BODY,
  contents: [],
  gallery: [],
  video: null,
  audio: [],
  attachments: [],
  corrections: [],
  translations: [],
  topic: null,
  related: [],
  newer: LINES.slice(0, 4),
  older: LINES.slice(4, 10),
  newerInBulletin: LINES[0] ?? null,
  olderInBulletin: LINES[5] ?? null,
}
