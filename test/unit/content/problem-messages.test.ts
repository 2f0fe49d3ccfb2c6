import { describe, expect, test } from 'vitest'

import { loadContent } from '../../../src/content/load.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { article, bulletinFolder, PNG } from './bulletin-folder.ts'

/** Exact messages, reviewed like text: one file that is wrong in one way, and all that an editor is told of it. */
const WRONG_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'colon in the title': article({ title: 'Thông báo: tuyển dụng', province: null }),
  'misspelt key': article({ provice: 'Điện Biên', province: null }),
  'misspelt key with a wrong value': article({ provice: 'Hưng Yan', province: null }),
  'misspelt key beside the right one': article({ provice: 'Hà Nội' }),
  'keys in Vietnamese': article().replace('title', 'Tiêu đề').replace('province', 'tỉnh').replace('date', 'ngày đăng'),
  'key that is none': article({ xyz: '1' }),
  'keys of a picture as elsewhere': article({ image: '{ url: anh.png, mô tả: Chợ }' }),
  'film as file': article({ video: '{ file: phim.mp4 }' }),
  'sound as src': article({ audio: '[{ src: thai.mp3, lang: blt, label: Nghe }]' }),
  'picture whose caption repeats its alt': article({ image: '{ src: anh.png, alt: Chợ phiên, caption: Chợ phiên. }' }),
  'picture of a gallery without alt': article({ gallery: '[{ src: anh.png }]' }),
  'provinces in one text': article({ province: 'Hà Nội, Điện Biên' }),
  'keywords in one text': article({ tags: 'cầu, đường; OCOP' }),
  'articles in one text': article({ related: 'a.md, b.md' }),
  'aliases in one text': article({ aliases: '/a/, /b/' }),
  'related to itself': article({ related: 'bai.md' }),
  'translates itself': article({ translates: 'bai.md', lang: 'en' }),
  'slug too long': article({ slug: `${'dai-'.repeat(25)}x` }),
  'kind that is a list': article({ kind: '[page]' }),
  'no title': article({ title: null }),
  'empty title': article({ title: '' }),
  'no date': article({ date: null }),
  'no category': article({ category: null }),
  'day that is not real': article({ date: '2026-02-30' }),
  'month before day': article({ date: '11/23/2026' }),
  'date in words': article({ date: 'ngày 23 tháng 11 năm 2026' }),
  'date of an export': article({ date: '0001-01-01' }),
  'misspelt province': article({ province: 'Hưng Yan' }),
  'province by its initials': article({ province: '[HN, QN, TTH]', date: '2026-11-20' }),
  'whole province': article({ province: 'toàn tỉnh' }),
  'country for a province': article({ province: 'Việt Nam' }),
  'region for a province': article({ province: 'Tây Bắc' }),
  'commune for a province': article({ province: 'xã Mường Phăng' }),
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
  'no space after a later colon': article().replace('category: ', 'category:'),
  'no space after any colon': article().replaceAll(': ', ':'),
  'no colon': article().replace('date: ', 'date '),
  'no space after a dash': article().replace('category: Nông thôn mới', 'category:\n-Nông thôn mới\n-Kinh tế'),
  'title that is a comment': article({ title: '# Tin thử' }),
  'summary that is a comment': article({ summary: '# 5 xã' }),
  'list not closed': article({ tags: '[cầu, đường', author: 'Nguyễn Văn A' }),
  'list closed twice': article({ tags: '[cầu, đường]]' }),
  'list without a comma': article({ tags: '["cầu" "đường"]' }),
  'group not closed': article({ image: '{ src: anh.png, alt: Chợ' }),
  'group without a comma': article({ image: '{ src: anh.png alt: Chợ }' }),
  'comma in a group': article({ image: '{ src: anh.png, alt: Lễ hội, rước kiệu, caption: Hội }' }),
  'colon in a group': article({ image: '{ src: anh.png, alt: Chợ: phiên }' }),
  'title that is a question mark': article({ title: '?' }),
  'faults of form and others': article({ province: 'Hưng Yan', date: '30/2/2026' }).replace('category: ', 'category:'),
  'stray line': article().replace('date', 'chữ lạc\ndate'),
  'curly quotes around a colon': article({ title: '“Thông báo: tuyển dụng”' }),
  'quote that Word closed': article({ title: "'Thông báo: tuyển dụng’" }),
  'title that opens with an exclamation mark': article({ title: '!Tin thử' }),
  'sign of equality for a colon': article().replace('category: ', 'category = '),
  'dash beside the key': article({ category: '- Nông thôn mới' }),
  'stars for dashes': article({ tags: '' }).replace('tags: \n', 'tags:\n  * cầu\n  * đường\n'),
  'bullets for dashes': article({ tags: '' }).replace('tags: \n', 'tags:\n  • cầu\n  • đường\n'),
  'comma too many': article({ tags: '[cầu, , đường]' }),
  'picture as in a body': article({ image: '![Chợ](anh.png)' }),
  hashtags: article({ tags: '#cầu #đường' }),
  'hashtags in quotes': article({ tags: "'#cầu #đường'" }),
  'authors in one text': article({ author: 'Nguyễn Văn A - Trần Thị B' }),
  'provinces with a slash': article({ province: 'Hà Nội/Điện Biên' }),
  'line that goes on below': article({ summary: 'Một dòng.\nDòng hai: tiếp' }),
  'draft that is none': article({ draft: 'không' }),
  'date in brackets': article({ date: '[2026-11-20]' }),
  'slug that is an address': article({ slug: '/2026/11/tin-thu.html' }),
  'alias without its slash': article({ aliases: '[2026/11/cu]' }),
  'related by its address': article({ related: '[/2018/06/bai-khac/]' }),
  'both versions of a conflict': article({}, 'Một.\n\n<<<<<<< HEAD\nHai.\n=======\nBa.\n>>>>>>> nhanh'),
  'conflict in front matter': article()
    .replace('date', '<<<<<<< HEAD\ndate: 2018-06-29\n=======\ndate')
    .replace('category', '>>>>>>> nhanh\ncategory'),
  'two articles in a file': article() + article({ title: 'Tin khác' }),
  'notice without its kind': '---\nlevel: khan\ntitle: Lũ\nfrom: 2026-11-24\nuntil: 2026-11-25\n---\n',
  'notice with text and body':
    '---\nkind: alert\nlevel: khan\ntext: Lũ.\nfrom: 2026-11-24\nuntil: 2026-11-25\n---\n\nKhông qua ngầm.\n',
  'page without its kind': '---\ntitle: Giới thiệu\n---\n\nNội dung.\n',
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
  'language as a country': article({ lang: 'vn' }),
  'language in English': article({ lang: 'English' }),
  'picture on the own machine': article({ image: '{ src: C:\\anh\\cho.jpg, alt: Chợ }' }),
  'picture of another site': article({ image: '{ src: https://example.vn/cho.jpg, alt: Chợ }' }),
  'language in words': article({ lang: 'tiếng anh' }),
  'unknown kind': article({ kind: 'pge' }),
  'page with a province':
    '---\nkind: page\ntitle: Giới thiệu\nslug: gioi-thieu\nprovince: Điện Biên\n---\n\nNội dung.\n',
  'locality not declared': article({ locality: 'Mường Phăng' }),
  'tag of an emoji': article({ tags: '[🎉]' }),
  'attachment of a program': article({ attachments: '[cai-dat.exe]' }),
  'no body': article({}, ''),
  'no front matter': '# Tin\n\nNội dung.\n',
  'front matter not closed': article().replace('\n---\n\n', '\n\n'),
  'front matter not closed, with a rule in the body': article({}, '# Một\n\nHai.\n\n---\n\nBa.').replace(
    '\n---\n\n',
    '\n\n',
  ),
  'front matter without end': '---\ntitle: Tin\n',
  'front matter too long': article({ summary: 'dài '.repeat(20_000) }),
  'space before the closing line': article().replace('\n---', '\n ---'),
  'dashes of Word': article().replaceAll('---', '—'),
  'no opening line': article().slice('---\n'.length),
  'front matter that is a list': '---\n- một\n- hai\n---\n\nNội dung.\n',
  'empty file': '',
  'file in UTF-16': Buffer.from('\uFEFF---\ntitle: Tin\n---\n', 'utf16le'),
  'file in UTF-16 without a mark': Buffer.from(article(), 'utf16le'),
  'file in big-endian UTF-16 without a mark': Buffer.from(article(), 'utf16le').swap16(),
  'file of Word': Buffer.from('PK\u0003\u0004\0\0\0\0', 'latin1'),
  'picture as text': PNG,
  'file in another encoding': Buffer.from('---\ntitle: \u00E9\n---\n', 'latin1'),
  'binary file': Buffer.from([0x89, 0x50, 0, 1, 2]),
  'file too large': '---\n'.padEnd(5 * 1024 * 1024, 'x'),
}

const BESIDE = {
  'articles/2018/06/bai-khac.md': article({ title: 'Bài khác' }),
  'articles/anh.png': PNG,
  'articles/gia.jpg': PNG,
  'articles/hong.png': PNG.subarray(0, 8),
}

describe('what an editor is told', () => {
  test.each(Object.entries(WRONG_FILES))('%s', async (_, content) => {
    const root = bulletinFolder({ ...BESIDE, 'site.yaml': 'url: https://host/', 'articles/bai.md': content })
    const { problems } = await loadContent({ root })
    expect(
      problems.map((problem) => `${problem.severity} ${problem.code}\n${formatProblem(problem)}`).join('\n'),
    ).toMatchSnapshot()
  })

  test.each([
    ['a hidden character before the first line', `\u200B${article()}`, ['hidden-character']],
    ['a space of Word behind the first line', article().replace('---', '---\u00A0'), []],
    ['a wide colon', article().replace('title: ', 'title：'), []],
    ['a rule in the body', article({}, 'Một.\n\n---\n\nHai.'), []],
    ['an author with an office', article({ author: 'Nguyễn Văn A, phóng viên' }), []],
    ['signs of equality', article({}, '```\n<<<<<<< chọn\n```\n\nHai.'), []],
  ])('%s is no error', async (_, content, codes) => {
    const root = bulletinFolder({ 'site.yaml': 'url: https://host/', 'articles/bai.md': content })
    expect((await loadContent({ root })).problems.map(({ code }) => code)).toEqual(codes)
  })

  test('a file that is right is told nothing of', async () => {
    const root = bulletinFolder({ ...BESIDE, 'site.yaml': 'url: https://host/', 'articles/bai.md': article() })
    expect((await loadContent({ root })).problems).toEqual([])
  })
})
