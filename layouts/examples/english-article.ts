import type { ArticleProps } from '../../src/routes/props.ts'
import { ENGLISH_BODY } from './bodies.ts'
import { EVERYTHING } from './full-article.ts'
import { figure, head, link, moment, TERRACES } from './pieces.ts'
import { PLAIN } from './plain-article.ts'

const [NEWER, OLDER] = [
  {
    title: 'A bridge replaces the ferry at three villages',
    href: '/ban-tin/en/2026/11/bridge/',
    published: moment('2026-11-24'),
  },
  { title: 'Red rice from the highlands', href: '/ban-tin/en/2026/11/red-rice/', published: moment('2026-11-20') },
] as const

/** An item of the English bulletin. */
export const IN_ENGLISH: ArticleProps = {
  ...PLAIN,
  head: head('/ban-tin/en/2026/11/hung-yen-climbs-22-places/', { title: 'Hưng Yên climbs 22 places', feeds: [] }),
  lang: 'en',
  breadcrumb: [
    { name: { word: 'home' }, href: '/ban-tin/en/' },
    link('New rural areas', '/ban-tin/en/category/new-rural-areas/'),
  ],
  title: 'Hưng Yên enters the top ten of the ICT Index for the first time',
  summary: 'With an index of 0.5752 the province ranks ninth in the country.',
  published: EVERYTHING.published,
  updated: EVERYTHING.updated,
  categories: [link('New rural areas', '/ban-tin/en/category/new-rural-areas/')],
  provinces: [link('Hưng Yên', '/ban-tin/en/province/hung-yen/')],
  image: figure(TERRACES, 'Terraces in spring', 'Trần Thị Bình'),
  body: ENGLISH_BODY,
  attachments: [
    { title: 'Plan for 2026', href: '/ban-tin/en/2026/11/plan.pdf', format: 'PDF', bytes: 1_258_291, sha256: 'a' },
  ],
  translations: [{ lang: 'vi', href: '/ban-tin/2026/11/hung-yen-tang-22-bac/', title: EVERYTHING.title }],
  newer: [NEWER],
  older: [OLDER],
  newerInBulletin: NEWER,
  olderInBulletin: OLDER,
}
