import { describe, expect, test } from 'vitest'

import { attribute, elements, hrefs, type Node, textOf, theOnly } from '../sites/html.ts'
import { htmlOf, ofClass, rendered } from './rendered.ts'

const full = rendered('article-everything')
const plain = rendered('article-plain')

function headings(page: Node): readonly string[] {
  return elements(theOnly(page, 'main'), 'h1', 'h2', 'h3').map(textOf)
}

function times(page: Node): readonly (readonly [string | null, string])[] {
  return elements(ofClass(page, 'byline'), 'time').map((time) => [attribute(time, 'datetime'), textOf(time)] as const)
}

describe('the head of an article', () => {
  test('the date line says weekday, day and time, and the machine is told the zone', () => {
    expect(times(full)[0]).toEqual(['2026-11-23T13:04:00+07:00', 'Thứ Hai, 23/11/2026, 13:04'])
  })

  test('a day without a time prints no time', () => {
    expect(times(plain)).toEqual([['2018-08-27', 'Thứ Hai, 27/08/2018']])
  })

  test('an edited article keeps its date and says when it was edited', () => {
    expect(textOf(ofClass(full, 'byline'))).toContain('Cập nhật lúc 24/11/2026, 09:15')
  })

  test('author, contributor and source are named, the source with its address and day', () => {
    const byline = textOf(ofClass(full, 'byline'))
    expect(byline).toContain('Tác giả: Nguyễn Thị Phương Thảo, Lò Văn Ến')
    expect(byline).toContain('Cộng tác: Đài truyền thanh xã Nà Tấu')
    expect(byline).toContain('Nguồn tin: Bản tin tỉnh Hưng Yên (22/11/2026)')
    expect(hrefs(ofClass(full, 'byline'))).toContain('https://nguon.example.vn/tin/')
  })

  test('what an article lacks leaves no trace', () => {
    expect(headings(plain)).toEqual([
      'Điện Biên xây dựng nông thôn mới theo hướng bền vững',
      'Những tin mới hơn',
      'Những tin cũ hơn',
    ])
    expect(textOf(plain)).not.toMatch(/Tác giả|Nguồn tin|Cập nhật|Mục lục|Tệp đính kèm|Đính chính|Từ khóa/u)
  })

  test('versions in other languages are named in their own', () => {
    const [line] = elements(ofClass(full, 'translations'), 'li')
    const [link] = elements(ofClass(full, 'translations'), 'a')
    expect(line?.attribs).toEqual({ lang: 'en' })
    expect(link?.attribs).toMatchObject({ hreflang: 'en', href: '/en/2026/11/hung-yen-climbs-22-places/' })
  })
})

describe('what a reader is warned of', () => {
  test('an expired article says since when', () => {
    expect(textOf(ofClass(rendered('article-expired'), 'notice'))).toBe('Bài này đã hết hiệu lực từ 31/12/2018, 23:59')
  })

  test('an article that was valid to the end of a day says so', () => {
    const notice = ofClass(rendered('article-expired-by-day'), 'notice')
    expect(textOf(notice)).toBe('Bài này đã hết hiệu lực sau ngày 31/12/2018')
  })

  test('a draft says that it is not published', () => {
    expect(textOf(ofClass(rendered('article-draft'), 'notice'))).toBe(
      'Bản nháp: chỉ người biên tập xem được, chưa xuất bản.',
    )
  })

  test('a scheduled article says when it will be', () => {
    expect(textOf(ofClass(rendered('article-scheduled'), 'notice'))).toBe(
      'Bài hẹn giờ: chưa xuất bản, sẽ đăng lúc 01/12/2026, 07:30',
    )
  })

  test('a live article warns of nothing', () => {
    expect(() => ofClass(plain, 'notice')).toThrow('no .notice')
  })
})

describe('the story', () => {
  test('parts stand in reading order', () => {
    expect(headings(full)).toEqual([
      'Hưng Yên lần đầu lọt vào tốp 10 xếp hạng ICT Index, tăng 22 bậc so với năm trước',
      'Nghe bài viết',
      ...['Kết quả', 'Hạ tầng kỹ thuật', 'Cách làm', 'Từ ngữ', 'Mẫu văn bản'],
      ...['Phim', 'Hình ảnh', 'Tệp đính kèm', 'Đính chính'],
      'Chuyển đổi số ở nông thôn',
      'Tin liên quan',
      'Những tin mới hơn',
      'Những tin cũ hơn',
    ])
  })

  test('“Mục lục” leads to headings that are there', () => {
    const links = hrefs(ofClass(full, 'contents'))
    expect(links).toEqual(['#ket-qua', '#ha-tang', '#cach-lam', '#tu-ngu', '#mau-van-ban'])
    for (const link of links) expect(htmlOf('article-everything')).toContain(`id="${link.slice(1)}"`)
  })

  test('a caption is followed by the photographer', () => {
    const [lead] = elements(ofClass(full, 'story'), 'figcaption')
    expect(lead === undefined ? null : textOf(lead)).toBe(
      'Mùa nước đổ ở vùng cao: trạm thu phát sóng đã đến từng bản. Ảnh: Trần Thị Bình',
    )
  })

  test('the leading picture is fetched first, the others when they come into view', () => {
    const [lead, ...others] = elements(ofClass(full, 'story'), 'img')
    expect(lead?.attribs).toMatchObject({ fetchpriority: 'high' })
    expect(lead?.attribs).not.toHaveProperty('loading')
    expect(others.map((image) => attribute(image, 'loading'))).toEqual(others.map(() => 'lazy'))
  })

  test('an attachment says format and size in its link', () => {
    expect(elements(ofClass(full, 'attachments'), 'a').map(textOf)).toEqual([
      'Kế hoạch (PDF, 240 KB)',
      'Phụ lục số liệu của các sở, ngành và địa phương (XLSX, 1,2 MB)',
    ])
  })

  test('an own film has controls, waits to be asked, and has subtitles', () => {
    expect(theOnly(full, 'video').attribs).toMatchObject({ controls: '', preload: 'none' })
    expect(theOnly(full, 'track').attribs).toMatchObject({ kind: 'captions', srclang: 'vi' })
  })

  test('a film elsewhere is a link, never a player', () => {
    const alone = rendered('article-alone')
    expect(textOf(ofClass(alone, 'film'))).toBe('Phim về xã Nà Tấu')
    expect(elements(alone, 'video', 'iframe')).toEqual([])
  })

  test('every voice is named with its language', () => {
    expect(elements(full, 'audio').map((audio) => attribute(audio, 'aria-label'))).toEqual([
      'Nghe bằng tiếng Việt',
      'Nghe bằng tiếng Thái',
    ])
  })

  test('a correction is dated', () => {
    expect(elements(ofClass(full, 'corrections'), 'li').map(textOf)).toEqual([
      '24/11/2026, 09:15: Bản trước ghi 31 bậc; số đúng là 22 bậc.',
    ])
  })

  test('paper tells where the article stands', () => {
    expect(textOf(ofClass(full, 'address'))).toBe(
      'Địa chỉ bài viết: https://ban-tin.example.vn/2026/11/hung-yen-tang-22-bac/',
    )
  })
})

describe('around the story', () => {
  test('category, places and tags are links', () => {
    const facts = ofClass(full, 'facts')
    expect(elements(facts, 'dt').map(textOf)).toEqual(['Chuyên mục', 'Tỉnh, thành phố', 'Địa phương', 'Từ khóa'])
    expect(hrefs(facts).slice(0, 4)).toEqual([
      '/chuyen-muc/cong-nghe-thong-tin/',
      '/chuyen-muc/kinh-te/',
      '/tinh/hung-yen/',
      '/tinh/thai-binh/',
    ])
  })

  test('time runs forward: next is the newer neighbour, prev the older', () => {
    const steps = elements(ofClass(plain, 'chain'), 'a')
    expect(steps.map((step) => [attribute(step, 'rel'), textOf(step)])).toEqual([
      ['next', expect.stringMatching(/^Tin mới hơn Ruộng bậc thang/u)],
      ['prev', expect.stringMatching(/^Tin cũ hơn Mỗi xã một sản phẩm/u)],
    ])
  })

  test('the lists of newer and older items give each title with its day', () => {
    const [newer, older] = elements(ofClass(plain, 'neighbours'), 'nav')
    expect(newer === undefined ? [] : elements(newer, 'li').map(textOf)).toEqual([
      'Ruộng bậc thang vào mùa nước đổ: bản làng vùng cao đón khách trên những con đường bê tông mới 23/11/2026',
      'Hưng Yên lần đầu lọt vào tốp 10 xếp hạng ICT Index 22/11/2026',
      'Xã đảo mở tuyến tàu khách thứ hai trong ngày 20/11/2026',
      'Nghề dệt thổ cẩm ở Mường Thanh: giữ khung cửi, tìm đường ra chợ 18/11/2026',
    ])
    expect(older === undefined ? 0 : elements(older, 'li').length).toBe(6)
  })

  test('the only article of a bulletin has no neighbours', () => {
    expect(textOf(rendered('article-alone'))).not.toMatch(/mới hơn|cũ hơn/u)
  })

  test('the topic box names the topic and its older items', () => {
    const topic = ofClass(full, 'topic')
    expect(textOf(ofClass(topic, 'kicker'))).toBe('Dòng sự kiện')
    expect(elements(topic, 'h2').map(textOf)).toEqual(['Chuyển đổi số ở nông thôn'])
    expect(hrefs(topic)[0]).toBe('/dong-su-kien/chuyen-doi-so/')
    expect(elements(topic, 'li')).toHaveLength(5)
    expect(textOf(ofClass(full, 'facts'))).not.toContain('Dòng sự kiện')
  })

  test('a topic without older items has no box, and is named among the facts', () => {
    const alone = rendered('article-alone')
    expect(() => ofClass(alone, 'topic')).toThrow('no .topic')
    expect(textOf(ofClass(alone, 'facts'))).toContain('Dòng sự kiện')
    expect(hrefs(ofClass(alone, 'facts'))).toContain('/dong-su-kien/chuyen-doi-so/')
  })
})
