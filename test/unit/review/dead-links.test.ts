import { describe, expect, test } from 'vitest'

import { deadLinks } from '../../../src/review/dead-links.ts'

const FILES: Readonly<Record<string, string>> = {
  '/': '<h1 id="dau">Bản tin</h1>',
  '/tin/': '<p id="ket-qua">Tin</p>',
  '/anh.jpg': '',
}

/** What is dead on a page with this HTML, which lies in a folder of its host. */
function deadIn(html: string): readonly string[] {
  const files: Readonly<Record<string, string>> = { ...FILES, '/trang/': html }
  const site = {
    urls: new Set(Object.keys(files)),
    baseUrl: 'https://host.example/ban-tin/',
    read: (url: string) => files[url] ?? '',
  }
  return deadLinks(['/trang/'], site).map(({ address }) => address)
}

describe('links of a page', () => {
  test.each([
    '<a href="/ban-tin/">',
    '<a href="https://host.example/ban-tin/tin/#ket-qua">',
    '<a href="../tin/">',
    '<a href="#day" id="day">',
    '<a href="https://khac.example/khong-biet/">',
    '<a href="mailto:bt@host.example">',
    '<img src="../anh.jpg" srcset="/ban-tin/anh.jpg 400w, ../anh.jpg 800w">',
    '<p>href="/khong-co/"</p>',
  ])('%s lead somewhere', (html) => {
    expect(deadIn(html)).toEqual([])
  })

  test.each([
    ['<a href="/ban-tin/khong-co/">', '/ban-tin/khong-co/'],
    ['<a href="/tin/">', '/tin/'],
    ['<a href="/ban-tin/tin/#khong-co">', '/ban-tin/tin/#khong-co'],
    ['<a href="#khong-co">', '#khong-co'],
    ['<a href="https://[">', 'https://['],
    ['<a href="/ban-tin/%zz/">', '/ban-tin/%zz/'],
    ['<a href="#%zz">', '#%zz'],
    ['<img src="khong-co.jpg">', 'khong-co.jpg'],
    ['<source srcset="../anh.jpg 1x, khong-co.avif 2x">', 'khong-co.avif'],
    ['<video poster="khong-co.jpg">', 'khong-co.jpg'],
  ])('%s lead nowhere', (html, address) => {
    expect(deadIn(html)).toEqual([address])
  })
})
