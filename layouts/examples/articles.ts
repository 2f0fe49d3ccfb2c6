import { BARE, ENGLISH, FULL, LONG } from './bulletins.ts'
import { IN_ENGLISH } from './english-article.ts'
import type { Example } from './example.ts'
import { EVERYTHING } from './full-article.ts'
import { figure, head, ISLAND, moment } from './pieces.ts'
import { PLAIN } from './plain-article.ts'

const STACKED =
  'ĐẶNG VĂN ỄNH VÀ ỔNG ẦM Ở ĐẮK LẮK: “Ế ẨM ĐÃ HẾT”, XÃ ẲNG TỞ MỞ CHỢ PHIÊN, BÁN NƯỚC MẮM, NẤM ĐÔNG TRÙNG VÀ QUẾ TRÀ BỒNG'

/** Articles of every sort. */
export const ARTICLES: readonly Example[] = [
  { name: 'article-plain', page: PLAIN, chrome: FULL },
  { name: 'article-everything', page: EVERYTHING, chrome: FULL },
  {
    name: 'article-stacked-marks',
    page: {
      ...PLAIN,
      head: head('/2018/08/dang-van-enh/', { title: STACKED }),
      title: STACKED,
      summary: `${STACKED}.`,
      image: figure(ISLAND, null, null),
    },
    chrome: LONG,
  },
  { name: 'article-draft', page: { ...PLAIN, preview: 'draft' }, chrome: FULL },
  {
    name: 'article-scheduled',
    page: { ...PLAIN, preview: 'scheduled', published: moment('2026-12-01 07:30') },
    chrome: FULL,
  },
  {
    name: 'article-expired',
    page: { ...PLAIN, expired: moment('2018-12-31 23:59'), head: { ...PLAIN.head, noindex: true } },
    chrome: FULL,
  },
  {
    name: 'article-expired-by-day',
    page: { ...PLAIN, expired: moment('2018-12-31'), head: { ...PLAIN.head, noindex: true } },
    chrome: FULL,
  },
  {
    name: 'article-alone',
    page: {
      ...PLAIN,
      topic: { topic: { name: 'Chuyển đổi số ở nông thôn', href: '/dong-su-kien/chuyen-doi-so/' }, items: [] },
      newer: [],
      older: [],
      newerInBulletin: null,
      olderInBulletin: null,
      video: { kind: 'link', href: 'https://phim.example.vn/1', title: 'Phim về xã Nà Tấu', poster: ISLAND },
    },
    chrome: BARE,
  },
  { name: 'article-english', page: IN_ENGLISH, chrome: ENGLISH },
]
