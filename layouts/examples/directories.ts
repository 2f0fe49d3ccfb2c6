import type { ArchiveProps, DirectoryGroup, DirectoryProps, NamedLink, PlaceHistory } from '../../src/routes/props.ts'
import { FULL } from './bulletins.ts'
import type { Example } from './example.ts'
import { head, HOME, link } from './pieces.ts'

type Entry = DirectoryGroup['entries'][number]

function places(names: string, notes: Readonly<Record<string, PlaceHistory>> = {}): readonly Entry[] {
  return names.split(', ').map((name, place) => ({
    ...link(name, `/tinh/${String(name.length)}-${String(place)}-${String(names.length)}/`),
    children: [],
    note: notes[name] ?? null,
  }))
}

const unit = (officialName: string) => ({
  ...link(officialName.slice(5), `/tinh/${String(officialName.length)}/`),
  officialName,
})
const history: PlaceHistory = { names: [], splitFrom: null, splitInto: null, madeOf: null, became: null, region: null }

const PROVINCES: DirectoryProps = {
  kind: 'provinces',
  head: head('/tinh/'),
  lang: 'vi',
  breadcrumb: [HOME],
  groups: [
    {
      name: 'Trung du và miền núi phía Bắc',
      entries: places('Cao Bằng, Điện Biên, Lai Châu, Lạng Sơn, Lào Cai, Phú Thọ, Sơn La, Thái Nguyên, Tuyên Quang'),
    },
    {
      name: 'Đồng bằng sông Hồng',
      entries: places('Bắc Ninh, Hà Nội, Hải Phòng, Hưng Yên, Ninh Bình, Quảng Ninh', {
        'Hưng Yên': {
          ...history,
          madeOf: { from: '2025-07-01', units: [unit('Tỉnh Hưng Yên'), unit('Tỉnh Thái Bình')] },
        },
        'Ninh Bình': {
          ...history,
          madeOf: { from: '2025-07-01', units: [unit('Tỉnh Ninh Bình'), unit('Tỉnh Hà Nam.'), unit('Tỉnh Nam Định')] },
        },
      }),
    },
    { name: { word: 'nationwide' }, entries: places('Quốc tế, Toàn quốc') },
    {
      name: { word: 'formerProvinces' },
      entries: places('Hà Nam, Nam Định, Thái Bình, Thừa Thiên Huế', {
        'Thái Bình': { ...history, became: { from: '2025-07-01', units: [unit('Tỉnh Hưng Yên')] } },
      }),
    },
    {
      name: { word: 'olderProvinces' },
      entries: places('Hà Sơn Bình, Hà Tây', {
        'Hà Tây': { ...history, became: { from: '2008-08-01', units: [unit('Thành phố Hà Nội')] } },
      }),
    },
  ],
}

const CATEGORIES: DirectoryProps = {
  ...PROVINCES,
  kind: 'categories',
  head: head('/chuyen-muc/'),
  groups: [{ name: null, entries: FULL.menu.map((item) => ({ ...item, note: null })) }],
}

const AUTHORS: DirectoryProps = {
  ...PROVINCES,
  kind: 'authors',
  head: head('/tac-gia/'),
  groups: [{ name: null, entries: places('Lò Văn Ến, Nguyễn Thị Phương Thảo') }],
}

const TOPICS: DirectoryProps = {
  ...PROVINCES,
  kind: 'topics',
  head: head('/dong-su-kien/'),
  groups: [{ name: null, entries: places('Chuyển đổi số ở nông thôn') }],
}

const LOCALITIES: DirectoryProps = {
  ...PROVINCES,
  kind: 'localities',
  head: head('/dia-phuong/'),
  groups: [
    { name: null, entries: places('Mường Thanh, Phố Hiến, Thanh Nưa') },
    { name: { word: 'formerLocalities' }, entries: places('Lam Sơn') },
  ],
}

const TAGS: DirectoryProps = {
  ...PROVINCES,
  kind: 'tags',
  head: head('/tu-khoa/'),
  groups: [
    {
      name: null,
      entries: places(
        'bánh, cải cách hành chính, cảng biển, chuyển đổi số, dịch vụ công trực tuyến, đặc sản, làng nghề, một cửa điện tử, quốc lộ',
      ),
    },
  ],
}

function months(year: string, last: number): readonly NamedLink[] {
  return Array.from({ length: last }, (_, place) => String(last - place).padStart(2, '0')).map((month) =>
    link(`${year}/${month}`, `/${year}/${month}/`),
  )
}

const ARCHIVE: ArchiveProps = {
  kind: 'archive',
  head: head('/luu-tru/'),
  lang: 'vi',
  breadcrumb: [HOME],
  years: [
    { year: link('2026', '/2026/'), months: months('2026', 11) },
    { year: link('2025', '/2025/'), months: months('2025', 12) },
    { year: link('2018', '/2018/'), months: months('2018', 3) },
  ],
}

/** Lists of lists. */
export const DIRECTORIES: readonly Example[] = [
  { name: 'provinces', page: PROVINCES, chrome: FULL },
  { name: 'categories', page: CATEGORIES, chrome: FULL },
  { name: 'localities', page: LOCALITIES, chrome: FULL },
  { name: 'tags', page: TAGS, chrome: FULL },
  { name: 'topics', page: TOPICS, chrome: FULL },
  { name: 'authors', page: AUTHORS, chrome: FULL },
  { name: 'archive', page: ARCHIVE, chrome: FULL },
  { name: 'archive-empty', page: { ...ARCHIVE, years: [] }, chrome: FULL },
  {
    name: 'year',
    page: {
      kind: 'year',
      head: head('/2018/'),
      lang: 'vi',
      breadcrumb: [HOME, { name: { word: 'archive' }, href: '/luu-tru/' }],
      year: '2018',
      months: months('2018', 12),
    },
    chrome: FULL,
  },
]
