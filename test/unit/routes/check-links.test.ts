import { describe, expect, test } from 'vitest'

import type { InternalLink, Item } from '../../../src/domain/article.ts'
import { formatProblem, type Problem } from '../../../src/domain/problem.ts'
import { checkLinks } from '../../../src/routes/check-links.ts'
import { type ArticleFields, aBody, aMoment, anArticle, aPage } from '../domain-values.ts'
import { aPlan } from './plans.ts'

const NOW = '2018-07-01'

function link(target: string, anchor: string | null = null): InternalLink {
  return { target, anchor, line: 7, column: 3 }
}

/** An article that links to something. */
function linking(target: string, anchor: string | null = null, fields: ArticleFields = {}): Item {
  return anArticle({ slug: 'dan', body: aBody({ links: [link(target, anchor)] }), ...fields })
}

function found(items: readonly Item[]): readonly Problem[] {
  const later = () => aPlan(items, { now: '2100-01-01' }).routes
  return checkLinks(items, () => aPlan(items, { now: NOW }).routes, {
    now: aMoment(NOW).instant,
    later,
    withdrawn: ['/2018/06/da-go/'],
  })
}

/** What is told of some items, as `code: remedy`. */
function told(...items: readonly Item[]): readonly string[] {
  return found(items).map(({ code, remedy }) => `${code}: ${remedy}`)
}

function codes(...items: readonly Item[]): readonly string[] {
  return told(...items).map((text) => text.split(':')[0] ?? '')
}

describe('a link is right', () => {
  const target = anArticle({ slug: 'dich', aliases: ['/cu.html'], body: aBody({ anchors: ['muc-1'] }) })

  test.each([
    ['to an article by its file', 'articles/dich.md', null],
    ['to an article by its address', '/2018/06/dich/', null],
    ['to a heading of it', 'articles/dich.md', 'muc-1'],
    ['to a heading by address', '/2018/06/dich/', 'muc-1'],
    ['to a former address', '/cu.html', null],
    ['to an index', '/chuyen-muc/nong-thon-moi/', null],
    ['to an index of nothing', '/tinh/thai-binh/', null],
    ['to a feed', '/feed.xml', null],
    ['to the front page', '/', null],
  ])('%s', (_case, address, anchor) => {
    expect(told(target, linking(address, anchor))).toEqual([])
  })

  test('to a plain page, and to an article past its end', () => {
    const gone = anArticle({ slug: 'het', expires: aMoment('2018-06-30T12:00') })
    expect(
      told(aPage(), gone, linking('articles/gioi-thieu.md'), linking('articles/het.md', null, { slug: 'x' })),
    ).toEqual([])
  })
})

describe('a link is wrong', () => {
  test.each(['/2018/06/da-go/', 'articles/2018/06/da-go.md', 'articles/2018/06/da-go/index.md'])(
    'to %s, which was withdrawn',
    (target) => {
      expect(told(linking(target))).toEqual(['withdrawn-page: Bỏ liên kết, chỉ giữ chữ.'])
    },
  )

  test('and the page that it stands on is not named for it', () => {
    expect(told(linking('articles/2018/06/dam.md'))).toEqual(['missing-page: Sửa địa chỉ, hoặc bỏ liên kết.'])
  })

  test('to a page that is not there, and the nearest is named', () => {
    expect(told(anArticle({ slug: 'dien-bien' }), linking('/2018/06/dien-bin/'))).toEqual([
      'missing-page: Sửa địa chỉ, hoặc bỏ liên kết. Có phải bạn muốn viết “/2018/06/dien-bien/”?',
    ])
  })

  test('to a heading that is not there, and the nearest or all of them are named', () => {
    const target = anArticle({ slug: 'dich', body: aBody({ anchors: ['ket-qua', 'kien-nghi'] }) })
    expect(told(target, linking('articles/dich.md', 'ket-quar'))).toEqual([
      'missing-anchor: Có phải bạn muốn viết “#ket-qua”?',
    ])
    expect(told(target, linking('articles/dich.md', 'xyz'))).toEqual([
      'missing-anchor: Các mục có thể dẫn tới: #ket-qua, #kien-nghi.',
    ])
    expect(told(anArticle({ slug: 'dich' }), linking('articles/dich.md', 'xyz'))).toEqual([
      'missing-anchor: Trang đó không có tiêu đề mục nào; hãy bỏ phần sau dấu #.',
    ])
  })

  test('to what is published later than the page that links to it', () => {
    const late = anArticle({ slug: 'sau', published: aMoment('2018-07-02') })
    expect(codes(late, linking('articles/sau.md'))).toEqual(['unpublished-page'])
    expect(codes(late, linking('/2018/07/sau/'))).toEqual(['unpublished-page'])
    expect(codes(anArticle({ slug: 'nhap', draft: true }), linking('articles/nhap.md'))).toEqual(['unpublished-page'])
  })
})

describe('an article that waits', () => {
  const late = anArticle({ slug: 'sau', published: aMoment('2018-07-02') })

  test('may link to what is published before it, or at the same time', () => {
    expect(told(late, linking('articles/sau.md', null, { published: aMoment('2018-07-03') }))).toEqual([])
    expect(told(late, linking('articles/sau.md', null, { published: aMoment('2018-07-02') }))).toEqual([])
  })

  test('is told now of what will be missing on its day', () => {
    expect(codes(late, linking('articles/sau.md', null, { published: aMoment('2018-07-01T23:00') }))).toEqual([
      'unpublished-page',
    ])
    expect(codes(late, linking('articles/sau.md', 'xyz', { published: aMoment('2018-07-03') }))).toEqual([
      'missing-anchor',
    ])
  })

  test('that is a draft may link to drafts', () => {
    expect(told(anArticle({ slug: 'nhap', draft: true }), linking('articles/nhap.md', null, { draft: true }))).toEqual(
      [],
    )
  })
})

test('what front matter names has to be without faults', () => {
  const references = [link('articles/hong.md')]
  expect(codes(anArticle({ references }))).toEqual(['faulty-article'])
  expect(codes(anArticle({ references }), anArticle({ slug: 'hong' }))).toEqual([])
})

test('an article that waits may link to an index that comes with it, and is told of a wrong address now', () => {
  const waiting = { published: aMoment('2030-01-01'), tags: [{ id: 'moi', text: 'Mới' }] }
  expect(codes(linking('/tu-khoa/moi/', null, waiting))).toEqual([])
  expect(codes(linking('/tu-khoa/khong-co/', null, waiting))).toEqual(['missing-page'])
})

test('a problem stands at the place of the link', () => {
  const items = [linking('/2018/06/khong-co/')]
  const [problem] = found(items)
  expect(problem?.severity).toBe('error')
  expect(problem === undefined ? '' : formatProblem(problem)).toMatch(
    /^articles\/dan\.md:7:3: Liên kết tới “\/2018\/06\/khong-co\/” nhưng bản tin không có trang này\. /u,
  )
})
