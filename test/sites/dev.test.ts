import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { article } from './articles.ts'
import { bulletin, type Files, writeFiles } from './build-site.ts'
import { startPreview } from './start-preview.ts'

const FILES: Files = {
  'site.yaml': 'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example/\n',
  'articles/mot.md': article({ title: 'Tin một' }, 'Nội dung đầu.'),
  'articles/hai.md': article({ title: 'Tin hai', date: '2018-07-01' }),
}

const ONE = '/2018/06/mot/'

test('what is saved is shown: a text, a title in lists, a new article, one that is gone', async () => {
  const root = bulletin(FILES)
  const preview = await startPreview({ root })
  await preview.shows(ONE, 'Nội dung đầu.')
  writeFiles(root, { 'articles/mot.md': article({ title: 'Tin một' }, 'Nội dung sửa.') })
  await preview.shows(ONE, 'Nội dung sửa.')
  writeFiles(root, { 'articles/mot.md': article({ title: 'Nhan đề sửa' }, 'Nội dung sửa.') })
  await preview.shows('/', 'Nhan đề sửa')
  expect(await preview.page('/2018/07/hai/')).toContain('Nhan đề sửa')
  writeFiles(root, { 'articles/ba.md': article({ title: 'Tin ba', date: '2018-08-01' }) })
  await preview.shows('/', 'Tin ba')
  expect(await preview.page('/2018/08/ba/')).toContain('Tin ba')
  rmSync(join(root, 'articles/ba.md'))
  await preview.shows('/2018/08/ba/', 'Không tìm thấy trang')
  expect(await preview.page('/')).not.toContain('Tin ba')
})

test('an editor that writes another file and puts it in the place of the article is understood', async () => {
  const root = bulletin(FILES)
  const preview = await startPreview({ root })
  const file = join(root, 'articles/mot.md')
  for (const text of ['Lần thứ nhất.', 'Lần thứ hai.']) {
    writeFileSync(`${file}~`, article({ title: 'Tin một' }, text))
    renameSync(`${file}~`, file)
    await preview.shows(ONE, text)
  }
})

test('a second save right after the first is taken in', async () => {
  const root = bulletin(FILES)
  const preview = await startPreview({ root })
  await preview.shows(ONE, 'Nội dung đầu.')
  for (const pause of [10, 35, 40, 44]) {
    const title = `Sau ${String(pause)} ms`
    await wait(200)
    writeFiles(root, { 'articles/mot.md': article({ title: 'Lưu dở' }) })
    await wait(pause)
    writeFiles(root, { 'articles/mot.md': article({ title }) })
    await preview.shows(ONE, title)
  }
})

test('what is wrong is shown in every page, and goes when it is mended', async () => {
  const root = bulletin(FILES)
  const preview = await startPreview({ root })
  await preview.shows(ONE, 'Nội dung đầu.')
  writeFiles(root, { 'articles/mot.md': article({ title: 'Tin một', province: 'Điện Bien Phu' }) })
  await preview.shows('/2018/07/hai/', 'lỗi cần sửa')
  expect(await preview.page(ONE)).toContain('articles/mot.md:')
  writeFiles(root, { 'articles/mot.md': article({ title: 'Tin một' }, 'Đã sửa xong.') })
  await preview.shows(ONE, 'Đã sửa xong.')
})

test('a layout that does not compile is told in the page; a file that it imports from elsewhere is looked after', async () => {
  const root = bulletin(FILES)
  mkdirSync(join(root, 'chung'))
  const footer = (mark: string): string =>
    `import { MARK } from '../../chung/mark.ts'\nexport function Footer() { return <footer>{MARK}${mark}</footer> }\n`
  writeFiles(root, { 'chung/mark.ts': "export const MARK = 'dấu một'\n", 'layouts/shell/footer.tsx': footer('') })
  const preview = await startPreview({ root })
  await preview.shows(ONE, 'dấu một')
  writeFiles(root, { 'chung/mark.ts': "export const MARK = 'dấu hai'\n" })
  await preview.shows(ONE, 'dấu hai')
  writeFiles(root, { 'layouts/shell/footer.tsx': footer('<') })
  await preview.shows(ONE, 'Bố cục không biên dịch được')
  writeFiles(root, { 'layouts/shell/footer.tsx': footer(' xong') })
  await preview.shows(ONE, 'dấu hai xong')
})

test('the instant of --now stands, also in the past', async () => {
  const preview = await startPreview({ root: bulletin(FILES), now: '2018-06-30T08:00+07:00' })
  await preview.shows('/2018/07/hai/', 'Tin hai')
  expect(await preview.page('/2018/07/hai/')).toMatch(/hẹn giờ/iu)
  expect(await preview.page(ONE)).not.toMatch(/hẹn giờ/iu)
})

test('where the port is taken the next one serves; what no page can be called does not stop it; Ctrl+C does', async () => {
  const root = bulletin(FILES)
  const first = await startPreview({ root })
  const second = await startPreview({ root, port: first.port })
  expect(second.port).toBe(first.port + 1)
  expect(await second.page('/%E0%A4%A')).toBe('Không có trang này.')
  expect(await second.page('/..%2f..%2fetc/passwd')).toBe('Không có trang này.')
  expect(await second.page('/khong-co/')).toContain('Không tìm thấy trang')
  await second.shows(ONE, 'Nội dung đầu.')
  expect(await Promise.all([first.stop(), second.stop()])).toEqual([0, 0])
})
