import type { IndexProps } from '../../src/routes/props.ts'
import { BARE, FULL } from './bulletins.ts'
import { NEWS } from './cards.ts'
import type { Example } from './example.ts'
import { index } from './index-props.ts'
import { card, head, HOME, link } from './pieces.ts'
import { DIEN_BIEN, HUE, HUNG_YEN, LAI_CHAU, PHO_HIEN, THAI_BINH } from './places.ts'

const ECONOMY: IndexProps = {
  ...index('category', 'Kinh tế', '/chuyen-muc/kinh-te/'),
  children: [link('Nông nghiệp', '/chuyen-muc/nong-nghiep/'), link('Làng nghề', '/chuyen-muc/lang-nghe/')],
  older: '/chuyen-muc/kinh-te/2025/',
  years: ['2025', '2024', '2023', '2022', '2021', '2020', '2019', '2018'].map((year) =>
    link(year, `/chuyen-muc/kinh-te/${year}/`),
  ),
}
const HUNDRED = Array.from({ length: 100 }, (_, place) =>
  card(`${NEWS[place % 14]?.title ?? ''} (kỳ ${String(100 - place)})`, '2018-08-27'),
)

const MONTH: IndexProps = {
  ...index('month', '2018/08', '/2018/08/'),
  head: head('/2018/08/trang-1/'),
  breadcrumb: [
    HOME,
    { name: { word: 'archive' }, href: '/luu-tru/' },
    link('2018', '/2018/'),
    link('2018/08', '/2018/08/'),
  ],
  alerts: null,
  part: { kind: 'numbered', year: null, number: 1 },
  items: HUNDRED,
  summaries: 0,
  newest: '/2018/08/',
}

/** Index pages of every sort. */
export const INDEXES: readonly Example[] = [
  { name: 'category', page: ECONOMY, chrome: FULL },
  {
    name: 'category-year',
    page: {
      ...ECONOMY,
      head: head('/chuyen-muc/kinh-te/2018/', { title: 'Kinh tế' }),
      breadcrumb: [HOME, link('Kinh tế', '/chuyen-muc/kinh-te/')],
      alerts: null,
      part: { kind: 'year', year: '2018' },
      items: HUNDRED,
      summaries: 0,
      older: '/chuyen-muc/kinh-te/2018/trang-1/',
      newest: '/chuyen-muc/kinh-te/',
      years: [],
      children: [],
    },
    chrome: FULL,
  },
  { name: 'category-empty', page: { ...index('category', 'Lễ hội', '/chuyen-muc/le-hoi/'), items: [] }, chrome: BARE },
  { name: 'province-made-of-two', page: HUNG_YEN, chrome: FULL },
  { name: 'province-gone', page: THAI_BINH, chrome: FULL },
  { name: 'province-renamed-empty', page: HUE, chrome: FULL },
  { name: 'province-split', page: LAI_CHAU, chrome: FULL },
  { name: 'province-split-off', page: DIEN_BIEN, chrome: FULL },
  {
    name: 'tag',
    page: {
      ...index('tag', 'dịch vụ công trực tuyến', '/tu-khoa/dich-vu-cong/'),
      breadcrumb: [HOME, { name: { word: 'tags' }, href: '/tu-khoa/' }],
    },
    chrome: FULL,
  },
  {
    name: 'author',
    page: {
      ...index('author', 'Nguyễn Thị Phương Thảo', '/tac-gia/thao/'),
      breadcrumb: [HOME, { name: { word: 'authors' }, href: '/tac-gia/' }],
      items: NEWS.slice(3, 4),
    },
    chrome: FULL,
  },
  {
    name: 'topic',
    page: {
      ...index('topic', 'Chuyển đổi số ở nông thôn', '/dong-su-kien/chuyen-doi-so/'),
      breadcrumb: [HOME, { name: { word: 'topics' }, href: '/dong-su-kien/' }],
      items: NEWS.slice(0, 1),
    },
    chrome: FULL,
  },
  { name: 'locality', page: PHO_HIEN, chrome: FULL },
  { name: 'month-full-page', page: MONTH, chrome: FULL },
]
