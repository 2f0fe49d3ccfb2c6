import { describe, expect, test } from 'vitest'

import type { Item } from '../../../src/domain/article.ts'
import type { ArticleProps } from '../../../src/routes/props.ts'
import {
  type ArticleFields,
  aBody,
  aCategory,
  aFile,
  aLabel,
  aMoment,
  anArticle,
  aPage,
  aPicture,
  aSite,
} from '../domain-values.ts'
import { daily, type Looking } from '../editions.ts'
import { aPlan, pageAt } from './plans.ts'

function propsOf(fields: ArticleFields, others: readonly Item[] = [], looking: Looking = {}): ArticleProps {
  const article = anArticle(fields)
  return pageAt(aPlan([article, ...others], looking), article.url, 'article')
}

test('the breadcrumb goes from the front page down to the home category', () => {
  const site = aSite({ categories: [aCategory('Kinh tế', aCategory('Nông nghiệp')), aCategory('Văn hóa')] })
  expect(propsOf({ categories: [aLabel('Nông nghiệp'), aLabel('Văn hóa')] }, [], { site }).breadcrumb).toEqual([
    { name: { word: 'home' }, href: '/' },
    { name: 'Kinh tế', href: '/chuyen-muc/kinh-te/' },
    { name: 'Nông nghiệp', href: '/chuyen-muc/nong-nghiep/' },
  ])
})

test('categories are named as declared, places as they were called on the day', () => {
  const props = propsOf({ categories: [aLabel('VĂN HOÁ')], provinces: [{ id: 'hue', name: 'Thừa Thiên Huế' }] }, [], {
    site: aSite({ categories: [aCategory('Văn hóa')] }),
  })
  expect(props.categories).toEqual([{ name: 'Văn hóa', href: '/chuyen-muc/van-hoa/' }])
  expect(props.provinces).toEqual([{ name: 'Thừa Thiên Huế', href: '/tinh/hue/' }])
})

test('the lists show title, address and date of neighbours, nearest first', () => {
  const [one, two, three] = daily('1', '2', '3')
  const props = pageAt(aPlan([one, two, three].flatMap((each) => each ?? [])), '/2018/01/2/', 'article')
  expect(props.newer).toEqual([{ title: '3', href: '/2018/01/3/', published: aMoment('2018-01-03') }])
  expect(props.older).toEqual([{ title: '1', href: '/2018/01/1/', published: aMoment('2018-01-01') }])
  expect([props.newerInBulletin?.title, props.olderInBulletin?.title]).toEqual(['3', '1'])
})

test('the topic box leads to the topic and lists older items of it', () => {
  const topic = aLabel('Mùa vàng')
  const older = anArticle({ slug: 'truoc', published: aMoment('2018-01-01'), topic })
  expect(propsOf({ topic }, [older]).topic).toEqual({
    topic: { name: 'Mùa vàng', href: '/dong-su-kien/mua-vang/' },
    items: [{ title: 'truoc', href: '/2018/01/truoc/', published: aMoment('2018-01-01') }],
  })
  expect(propsOf({}).topic).toBeNull()
})

test('a related plain page has no date', () => {
  expect(propsOf({ related: ['articles/gioi-thieu.md'] }, [aPage()]).related).toEqual([
    { title: 'gioi-thieu', href: '/gioi-thieu/', published: null },
  ])
})

describe('links of a body to Markdown files', () => {
  const body = aBody({ links: [{ target: 'articles/lien-he.md', anchor: null, line: 1, column: 1 }] })

  test('lead to the page, with the prefix', () => {
    const site = aSite({ baseUrl: 'https://host/ban-tin/' })
    expect(propsOf({ body }, [aPage({ slug: 'lien-he' })], { site }).body).toContain('href="/ban-tin/lien-he/"')
  })

  test('lead to the 404 page while that one is not public', () => {
    expect(propsOf({ body }, [aPage({ slug: 'lien-he', draft: true })]).body).toContain('href="/404.html"')
  })
})

test('“Mục lục” stands on pages with three headings or more, and lists two levels', () => {
  const headings = ([2, 3, 4, 2] as const).map((level, place) => ({ id: `m${String(place)}`, text: 'Mục', level }))
  expect(propsOf({ body: aBody({ headings }) }).contents.map(({ id }) => id)).toEqual(['m0', 'm1', 'm3'])
  expect(propsOf({ body: aBody({ headings: headings.slice(0, 3) }) }).contents).toEqual([])
})

test('pictures have their size, for the page and for previews', () => {
  const image = aPicture('/2018/06/tin/anh-3f9a0c21.jpg', { alt: 'Ruộng', caption: 'Mùa vàng', credit: 'Lò Thị A' })
  const props = propsOf({ image }, [], { site: aSite({ baseUrl: 'https://host/ban-tin/' }) })
  expect(props.image).toEqual({
    image: {
      src: '/ban-tin/2018/06/tin/anh-3f9a0c21.jpg',
      absolute: 'https://host/ban-tin/2018/06/tin/anh-3f9a0c21.jpg',
      ...{ width: 1200, height: 800, alt: 'Ruộng', sources: [], srcset: [] },
    },
    caption: 'Mùa vàng',
    credit: 'Lò Thị A',
  })
  expect(props.head.image?.absolute).toBe('https://host/ban-tin/2018/06/tin/anh-3f9a0c21.jpg')
})

test('a photo is offered in better formats, each in its widths', () => {
  const url = '/2018/06/tin/anh-3f9a0c21-900.jpg'
  const file = aFile(url, { rendition: 'photo', size: { width: 900, height: 600 } })
  expect(propsOf({ image: { ...aPicture(url), file } }).image?.image).toMatchObject({
    ...{ src: url, width: 900, height: 600 },
    sources: [
      {
        type: 'image/avif',
        srcset: [
          { href: '/2018/06/tin/anh-3f9a0c21-360.avif', width: 360 },
          { href: '/2018/06/tin/anh-3f9a0c21-720.avif', width: 720 },
          { href: '/2018/06/tin/anh-3f9a0c21-900.avif', width: 900 },
        ],
      },
      {
        type: 'image/webp',
        srcset: [
          { href: '/2018/06/tin/anh-3f9a0c21-480.webp', width: 480 },
          { href: '/2018/06/tin/anh-3f9a0c21-900.webp', width: 900 },
        ],
      },
    ],
    srcset: [
      { href: '/2018/06/tin/anh-3f9a0c21-720.jpg', width: 720 },
      { href: url, width: 900 },
    ],
  })
})

test('attachments tell format, size and hash', () => {
  const file = aFile('/2018/06/tin/bang-00000002.pdf', {
    type: 'application/pdf',
    bytes: 2048,
    sha256: 'ab',
    size: null,
  })
  expect(propsOf({ attachments: [{ file, title: 'Bảng' }] }).attachments).toEqual([
    { title: 'Bảng', href: '/2018/06/tin/bang-00000002.pdf', format: 'PDF', bytes: 2048, sha256: 'ab' },
  ])
})

test('a film has its file or its link, and its poster', () => {
  const [file, poster] = [aFile('/2018/06/tin/phim-1.mp4', { type: 'video/mp4' }), aFile('/2018/06/tin/bia-1.jpg')]
  const subtitles = aFile('/2018/06/tin/phu-de-1.vtt', { type: 'text/vtt' })
  expect(propsOf({ video: { kind: 'file', file, poster, caption: 'Phim', subtitles } }).video).toMatchObject({
    ...{ kind: 'file', src: '/2018/06/tin/phim-1.mp4', type: 'video/mp4', caption: 'Phim' },
    ...{ subtitles: '/2018/06/tin/phu-de-1.vtt', poster: { src: '/2018/06/tin/bia-1.jpg' } },
  })
  expect(propsOf({ video: { kind: 'link', url: 'https://phim/', title: 'Phim', poster: null } }).video).toEqual({
    ...{ kind: 'link', href: 'https://phim/', title: 'Phim', poster: null },
  })
})

describe('the head of an article', () => {
  test('describes it by its summary, else by its beginning, else not', () => {
    const body = aBody({ excerpt: 'Đoạn đầu.' })
    expect(propsOf({ summary: 'Tóm tắt.', body }).head.description).toBe('Tóm tắt.')
    expect(propsOf({ body }).head.description).toBe('Đoạn đầu.')
    expect(propsOf({ body: aBody({ excerpt: '' }) }).head.description).toBeNull()
  })

  test('names every language version, and none for an article that stands alone', () => {
    const english = anArticle({ slug: 'news', lang: 'en', translates: 'articles/tin.md' })
    expect(propsOf({}, [english]).head.alternates).toEqual([
      { lang: 'en', absolute: 'https://host/en/2018/06/news/' },
      { lang: 'vi', absolute: 'https://host/2018/06/tin/' },
    ])
    expect(propsOf({}, [english]).translations).toEqual([{ lang: 'en', href: '/en/2018/06/news/', title: 'news' }])
    expect(propsOf({}).head.alternates).toEqual([])
  })

  test('names no version that search engines are to forget', () => {
    const gone = anArticle({ slug: 'news', lang: 'en', translates: 'articles/tin.md', expires: aMoment('2019-01-01') })
    expect(propsOf({}, [gone]).head.alternates).toEqual([])
  })
})

describe('an article past its end', () => {
  const end = aMoment('2019-01-01')
  const props = propsOf({ expires: end, tags: [aLabel('Chỉ ở đây')], topic: aLabel('Cũng thế') }, daily('1', '2'))

  test('says so, and asks search engines to forget it', () => {
    expect([props.expired, props.head.noindex]).toEqual([end, true])
  })

  test('has no neighbours, and links no label that has no page', () => {
    expect([props.newer, props.older, props.newerInBulletin, props.olderInBulletin]).toEqual([[], [], null, null])
    expect([props.tags, props.topic]).toEqual([[], null])
  })

  test('before that is like any other', () => {
    expect(propsOf({ expires: end }, [], { now: '2018-12-31' })).toMatchObject({
      expired: null,
      head: { noindex: false },
    })
  })
})

test('in a preview, what is not public is marked and kept from search engines', () => {
  const looking = { preview: true, now: '2018-06-30' }
  expect(propsOf({ draft: true }, [], looking)).toMatchObject({ preview: 'draft', head: { noindex: true } })
  expect(propsOf({ published: aMoment('2018-07-01') }, [], looking)).toMatchObject({ preview: 'scheduled' })
  expect(propsOf({}, [], looking)).toMatchObject({ preview: null, head: { noindex: false } })
})

test('a former address leads on to the page', () => {
  const plan = aPlan([anArticle({ aliases: ['/tin-tuc/cu-12.html'] })], {
    site: aSite({ baseUrl: 'https://host/ban-tin/' }),
  })
  expect(pageAt(plan, '/tin-tuc/cu-12.html', 'moved')).toEqual({
    ...{ kind: 'moved', lang: 'vi', title: 'tin' },
    href: '/ban-tin/2018/06/tin/',
    absolute: 'https://host/ban-tin/2018/06/tin/',
  })
})
