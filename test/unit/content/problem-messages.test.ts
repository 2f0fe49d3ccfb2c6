import { describe, expect, test } from 'vitest'

import { loadContent } from '../../../src/content/load.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { article, bulletinFolder, PNG } from './bulletin-folder.ts'

/** Exact messages, reviewed like text: one file that is wrong in one way, and all that an editor is told of it. */
const WRONG_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'colon in the title': article({ title: 'Thông báo: tuyển dụng', province: null }),
  'misspelt key': article({ provice: 'Điện Biên', province: null }),
  'no title': article({ title: null }),
  'empty title': article({ title: '' }),
  'no date': article({ date: null }),
  'no category': article({ category: null }),
  'day that is not real': article({ date: '2026-02-30' }),
  'month before day': article({ date: '11/23/2026' }),
  'date in words': article({ date: 'ngày 23 tháng 11 năm 2026' }),
  'date of an export': article({ date: '0001-01-01' }),
  'misspelt province': article({ province: 'Hưng Yan' }),
  'city for a province': article({ province: '[Vũng Tàu, Hà Nội]' }),
  'province that is over': article({ province: 'Thái Bình', date: '2025-07-02' }),
  'city of the same name': article({ province: 'TP Bắc Ninh', date: '2026-01-02' }),
  'title that opens with a bracket': article({ title: '[Ảnh] Lễ hội' }),
  'title that is a list': article({ title: '[Ảnh, Lễ hội]' }),
  'title that opens with a star': article({ title: '*Tin nóng*' }),
  'title with quotes at its start': article({ title: '"Đổi mới" ở xã' }),
  'title with one quote': article({ title: '"Đổi mới ở xã' }),
  'title with a comment': article({ title: 'Bài #1' }),
  'title too long': article({ title: 'dài '.repeat(100) }),
  tab: article().replace('province', '\tprovince'),
  'wrong indent': article().replace('province', '  province'),
  'key twice': article().replace('date', 'title: Lần hai\ndate'),
  'no space after the colon': article().replace('title: ', 'title:'),
  'stray line': article().replace('date', 'chữ lạc\ndate'),
  'alias bomb': article({ tags: '&a [x, *a]' }),
  'picture without alt': article({ image: 'anh.png' }),
  'picture with empty alt left out': article({ image: '{ src: anh.png }' }),
  'picture that is not there': article({ image: '{ src: anh-3.png, alt: Chợ }' }),
  'picture in another letter case': article({ image: '{ src: Anh.png, alt: Chợ }' }),
  svg: article({ image: '{ src: anh.svg, alt: Chợ }' }),
  'photo of a phone': article({ image: '{ src: anh.heic, alt: Chợ }' }),
  'picture outside': article({ image: '{ src: ../../etc/anh.png, alt: Chợ }' }),
  'picture of another format': article({ image: '{ src: gia.jpg, alt: Chợ }' }),
  'broken picture': article({ image: '{ src: hong.png, alt: Chợ }' }),
  'flag in other words': article({ draft: 'yes' }),
  'slug that climbs': article({ slug: '../../etc' }),
  'slug of the system': '---\nkind: page\ntitle: Tỉnh\nslug: tinh\n---\n\nNội dung.\n',
  'source without name': article({ source: '{ url: abc.vn }' }),
  'film without title': article({ video: '{ url: https://example.vn/phim }' }),
  'sound without language': article({ audio: 'thai.mp3' }),
  'complete address as alias': article({ aliases: '[https://example.vn/cu/, /2018/08/]' }),
  'related that is not there': article({ related: '[khac.md]' }),
  'dates backwards': article({ expires: '2018-06-29', updated: '2018-06-01' }),
  'language in words': article({ lang: 'tiếng anh' }),
  'unknown kind': article({ kind: 'pge' }),
  'page with a province':
    '---\nkind: page\ntitle: Giới thiệu\nslug: gioi-thieu\nprovince: Điện Biên\n---\n\nNội dung.\n',
  'locality not declared': article({ locality: 'Mường Phăng' }),
  'tag of an emoji': article({ tags: '[🎉]' }),
  'attachment of a program': article({ attachments: '[cai-dat.exe]' }),
  'no body': article({}, ''),
  'no front matter': '# Tin\n\nNội dung.\n',
  'front matter not closed': '---\ntitle: Tin\n\nNội dung.\n',
  'front matter that is a list': '---\n- một\n- hai\n---\n\nNội dung.\n',
  'empty file': '',
  'file in UTF-16': Buffer.from('\uFEFF---\ntitle: Tin\n---\n', 'utf16le'),
  'file in another encoding': Buffer.from('---\ntitle: \u00E9\n---\n', 'latin1'),
  'binary file': Buffer.from([0x89, 0x50, 0, 1, 2]),
  'file too large': '---\n'.padEnd(5 * 1024 * 1024, 'x'),
}

const BESIDE = { 'articles/anh.png': PNG, 'articles/gia.jpg': PNG, 'articles/hong.png': PNG.subarray(0, 8) }

describe('what an editor is told', () => {
  test.each(Object.entries(WRONG_FILES))('%s', async (_, content) => {
    const root = bulletinFolder({ ...BESIDE, 'site.yaml': 'url: https://host/', 'articles/bai.md': content })
    const { problems } = await loadContent({ root })
    expect(
      problems.map((problem) => `${problem.severity} ${problem.code}\n${formatProblem(problem)}`).join('\n'),
    ).toMatchSnapshot()
  })

  test('a file that is right is told nothing of', async () => {
    const root = bulletinFolder({ ...BESIDE, 'site.yaml': 'url: https://host/', 'articles/bai.md': article() })
    expect((await loadContent({ root })).problems).toEqual([])
  })
})
