import type { HomeProps } from '../../src/routes/props.ts'
import { BARE, FULL, LONG } from './bulletins.ts'
import { NEWS } from './cards.ts'
import type { Example } from './example.ts'
import { card, head, link, moment } from './pieces.ts'

/** All that do not lead the page. */
const OTHERS = NEWS.slice(3)

const FRONT: HomeProps = {
  kind: 'home',
  alerts: [],
  blocks: ['featured', 'newest', 'categories'],
  head: head('/', { description: FULL.description }),
  lang: 'vi',
  breadcrumb: [],
  featured: NEWS.slice(0, 3),
  newest: OTHERS,
  categories: FULL.menu.slice(1).map(({ name, href }, place) => ({
    category: link(name, href),
    items: OTHERS.slice(place * 2, place * 2 + 2).map((item) => ({ ...item, category: link(name, href) })),
  })),
  archive: '/luu-tru/',
}

/** A notice of the highest level with all that it may hold, and one with the least. */
export const ALERTS: HomeProps['alerts'] = [
  {
    level: 'khan',
    title: 'Lũ trên sông Nậm Rốm',
    text: 'Không qua ngầm tràn cho đến khi có thông báo mới.',
    until: moment('2026-11-25 18:00'),
    localities: ['Mường Phăng', 'Thanh Nưa'],
    href: '/2026/11/mua-lu/',
  },
  {
    level: 'thong-tin',
    title: null,
    text: 'Trụ sở tạm nghỉ tiếp dân ngày 24/11.',
    until: moment('2026-11-24'),
    localities: [],
    href: null,
  },
]

const TEXT_ONLY = NEWS.map((item) => ({ ...item, image: null }))

/** Front pages. */
export const HOMES: readonly Example[] = [
  { name: 'home', page: FRONT, chrome: FULL },
  { name: 'home-alerts', page: { ...FRONT, alerts: ALERTS }, chrome: FULL },
  { name: 'home-one-featured', page: { ...FRONT, featured: NEWS.slice(0, 1) }, chrome: LONG },
  {
    name: 'home-without-pictures',
    page: {
      ...FRONT,
      featured: TEXT_ONLY.slice(0, 1),
      newest: TEXT_ONLY.slice(1, 13),
      categories: FRONT.categories.map(({ category, items }) => ({
        category,
        items: items.map((item) => ({ ...item, image: null })),
      })),
    },
    chrome: FULL,
  },
  {
    name: 'home-first-item',
    page: { ...FRONT, featured: [card('Số đầu tiên', '2026-11-23')], newest: [], categories: [] },
    chrome: BARE,
  },
  { name: 'home-empty', page: { ...FRONT, featured: [], newest: [], categories: [] }, chrome: BARE },
]
