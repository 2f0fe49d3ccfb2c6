import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'

import { createMarkdown, withPageLinks } from '../../../src/content/markdown.ts'
import { htmlOf, rendered, toldOf } from './rendered.ts'

describe('the text of a body', () => {
  test.each([
    ['Chữ **đậm**, chữ *nghiêng*, ~~bỏ~~.', '<p>Chữ <strong>đậm</strong>, chữ <em>nghiêng</em>, <s>bỏ</s>.</p>'],
    ['Dòng một  \ndòng hai', '<p>Dòng một<br>\ndòng hai</p>'],
    ['- một\n- hai', '<ul>\n<li>một</li>\n<li>hai</li>\n</ul>'],
    ['3. ba\n4. bốn', '<ol start="3">\n<li>ba</li>\n<li>bốn</li>\n</ol>'],
    ['> Lời trích', '<blockquote>\n<p>Lời trích</p>\n</blockquote>'],
    ['một\n\n---\n\nhai', '<p>một</p>\n<hr>\n<p>hai</p>'],
    ['Mã `a < b`', '<p>Mã <code>a &lt; b</code></p>'],
    ['OCOP\n: Mỗi xã một sản phẩm.', '<dl>\n<dt>OCOP</dt>\n<dd>Mỗi xã một sản phẩm.</dd>\n</dl>'],
    ['"Đổi mới" -- (c) ... 13.000', '<p>&quot;Đổi mới&quot; -- (c) ... 13.000</p>'],
    ['Vui 🎉 👩‍👩‍👧, 北京, ສະບາຍດີ', '<p>Vui 🎉 👩‍👩‍👧, 北京, ສະບາຍດີ</p>'],
    ['', ''],
  ])('%s', (text, html) => {
    expect(htmlOf(text)).toBe(html)
    expect(toldOf(text)).toEqual([])
  })

  test('is cleaned as titles are', () => {
    expect(htmlOf('Ðiện Bi\u200Bên\u00AD, '.concat('Đắk Lắk'.normalize('NFD')))).toBe('<p>Điện Biên, Đắk Lắk</p>')
    expect(htmlOf('Điện&shy; Bi&#x200B;ên &amp; Lào')).toBe('<p>Điện Biên &amp; Lào</p>')
  })

  test('in code scrolls and is reached by the keyboard', () => {
    expect(htmlOf('```js\nif (a < b) "x"\n```')).toBe(
      '<pre tabindex="0"><code>if (a &lt; b) &quot;x&quot;\n</code></pre>',
    )
    expect(htmlOf('    a & b')).toBe('<pre tabindex="0"><code>a &amp; b\n</code></pre>')
  })
})

describe('HTML in a body', () => {
  test('is shown as it was typed, and told once with its place', () => {
    const text = 'Chữ\n<b>đậm</b> và <br/>\n\n`<i>` \\<u> &lt;p&gt; <https://a.vn> a < b <tên người>'
    expect(htmlOf(text)).toContain('<p>Chữ\n&lt;b&gt;đậm&lt;/b&gt; và &lt;br/&gt;</p>')
    expect(toldOf(text)).toEqual(['notice raw-html 11:1'])
    expect(rendered(text).problems[0]?.message).toBe('Thẻ HTML “<b>” không chạy mà hiện ra như chữ, và 2 chỗ khác.')
  })

  test('is told though it fills whole lines', () => {
    expect(toldOf('Một\n\n<div class="a">\n<p>x</p>\n</div>')).toEqual(['notice raw-html 12:1'])
  })

  test('is told where it is a note that would show', () => {
    expect(toldOf('Một <!-- hỏi lại anh A -->')).toEqual(['notice comment-shown 10:5'])
    expect(htmlOf('<!-- hỏi -->')).toBe('<p>&lt;!-- hỏi --&gt;</p>')
  })

  test.each(['a < b và c > d', 'x <y và z', '`<b>`', '\\<b>', '<tên>', '    <b>'])('%s is none', (text) => {
    expect(toldOf(text)).toEqual([])
  })
})

describe('headings', () => {
  const headings = (text: string) => rendered(text).body.headings.map(({ level, id }) => `${String(level)} ${id}`)

  test('have ids in plain ASCII, each once', () => {
    const text =
      '## Nông thôn mới\n\n## Nông thôn mới\n\n## 🎉\n\n## 北京\n\n## 1. Mục tiêu\n\n## Đắk & Lắk\n\n## Nông thôn mới 2'
    expect(headings(text)).toEqual([
      '2 nong-thon-moi',
      '2 nong-thon-moi-2',
      '2 muc-1',
      '2 muc-2',
      '2 muc-1-muc-tieu',
      '2 dak-va-lak',
      '2 nong-thon-moi-2-2',
    ])
    expect(new Set(rendered(text).body.anchors).size).toBe(7)
  })

  test.each([
    ['# A\n# B', ['2 a', '2 b']],
    ['# A\n## B\n### C\n## D', ['2 a', '3 b', '4 c', '3 d']],
    ['## A\n#### B\n#### C\n### D\n## E', ['2 a', '3 b', '3 c', '3 d', '2 e']],
    ['#### A\n## B\n##### C', ['2 a', '2 b', '3 c']],
    ['# A\n## B\n### C\n#### D\n##### E\n###### F', ['2 a', '3 b', '4 c', '5 d', '6 e', '6 f']],
    ['A\n===\n\nB\n---', ['2 a', '3 b']],
    ['> ## A\n\n- ## B', ['2 a', '2 b']],
  ])('of %j stand one below the other without a gap', (text, expected) => {
    expect(headings(text)).toEqual(expected)
  })

  test('are numbered in HTML as they are told', () => {
    expect(htmlOf('# Một *hai* [ba](https://a.vn)\n\n### Bốn')).toBe(
      '<h2 id="mot-hai-ba">Một <em>hai</em> <a href="https://a.vn/">ba</a></h2>\n<h3 id="bon">Bốn</h3>',
    )
    expect(rendered('## Một *hai*[^1] `ba`\n\n[^1]: x').body.headings).toEqual([
      { id: 'mot-hai-ba', text: 'Một hai ba', level: 2 },
    ])
  })

  test('without text are left out and told', () => {
    expect(htmlOf('##\n\nChữ')).toBe('<p>Chữ</p>')
    expect(toldOf('##\n\nChữ')).toEqual(['notice empty-heading 10:1'])
    expect(htmlOf('## ![trang trí](cho.jpg)')).toMatch(/^<p><img [^>]* alt=""[^>]*><\/p>$/u)
  })

  test('never skip a level nor share an id, whatever is written', () => {
    const heading = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('A', 'B', 'A 2', 'A-2', '🎉', 'Mục 1', '1'),
    )
    fc.assert(
      fc.property(fc.array(heading, { minLength: 1 }), (written) => {
        const text = written.map(([level, words]) => `${'#'.repeat(level)} ${words}`).join('\n\n')
        const { headings: found, anchors } = rendered(text).body
        expect(found).toHaveLength(written.length)
        expect(new Set(anchors).size).toBe(anchors.length)
        found.forEach(({ level, id }, place) => {
          expect(level).toBeLessThanOrEqual((found[place - 1]?.level ?? 1) + 1)
          expect(id).toMatch(/^[a-z][a-z0-9-]*$/u)
        })
      }),
    )
  })
})

describe('the excerpt', () => {
  const excerpt = (text: string) => rendered(text).body.excerpt

  test.each([
    ['Đoạn *một* có [liên kết](https://a.vn)\nvà `mã`.[^1]\n\nĐoạn hai.\n\n[^1]: x', 'Đoạn một có liên kết và mã.'],
    ['## Đầu đề\n\n![Chợ](cho.jpg "Chú thích")\n\nĐoạn.', 'Đoạn.'],
    ['::: luu-y\nTrong khung.\n:::\n\nNgoài khung.', 'Ngoài khung.'],
    ['> Lời trích.\n\n- mục', 'Lời trích.'],
    ['- mục một\n- mục hai', 'mục một'],
    ['::: luu-y\nTrong khung.\n:::', 'Trong khung.'],
    ['## Chỉ đầu đề', ''],
    ['', ''],
    ['a &amp; b&shy;c', 'a & bc'],
  ])('of %j is the text of the first paragraph', (text, expected) => {
    expect(excerpt(text)).toBe(expected)
  })

  test('is cut between words to 200 characters', () => {
    expect(excerpt('mười chữ, '.repeat(20))).toBe('mười chữ, '.repeat(20).trim())
    expect(excerpt('mười chữ, '.repeat(30))).toBe(`${'mười chữ, '.repeat(19)}mười chữ…`)
    expect(excerpt('🎉'.repeat(300))).toBe(`${'🎉'.repeat(199)}…`)
  })

  test('is never longer, and begins as the paragraph does', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), (text) => {
        const found = excerpt(text)
        expect(Array.from(found).length).toBeLessThanOrEqual(200)
        expect(text.startsWith(found.replace(/…$/u, ''))).toBe(true)
      }),
    )
  })
})

describe('the hash', () => {
  const hash = (text: string) => rendered(text).body.hash

  test('is the same for the same HTML, wherever it stands in its file', () => {
    expect(hash('Một [a](../x.md)')).toBe(hash('\n\nMột [a](../x.md)'))
    expect(hash('*Một*')).toBe(hash('_Một_'))
  })

  test('differs when the text, a link or a picture does', () => {
    const texts = ['Một', 'Hai', '[Một](/a/)', '[Một](/b/)', '[Một](a.md)', '## Một', '# Một\n\n## Hai']
    expect(new Set(texts.map(hash)).size).toBe(texts.length)
  })
})

describe('links to Markdown files', () => {
  test('get the address of their page when it is known', () => {
    const { html } = rendered('[một](<Bài 1.md>) và [hai](/articles/2.md#muc-x) `href="bantin:x"`')
    const pages = new Map([['articles/2018/08/Bài 1.md', '/ban-tin/2018/08/bai-1/']])
    expect(withPageLinks(html, (path) => pages.get(path) ?? '/ban-tin/404.html')).toBe(
      '<p><a href="/ban-tin/2018/08/bai-1/">một</a> và <a href="/ban-tin/404.html#muc-x">hai</a> <code>href=&quot;bantin:x&quot;</code></p>\n',
    )
  })

  test('are told of with their place', () => {
    expect(rendered('Một\n[hai](/articles/2.md#1-muc) và [ba](../07/ba.md)').body.links).toEqual([
      { target: 'articles/2.md', anchor: 'muc-1-muc', line: 11, column: 7 },
      { target: 'articles/2018/07/ba.md', anchor: null, line: 11, column: 37 },
    ])
  })
})

test('a bulletin at the root of its host has no prefix', () => {
  const markdown = createMarkdown({ basePath: '/', baseUrl: 'https://host.vn/' })
  const { html, body } = markdown({
    text: '[a](/2018/08/) [b](https://host.vn/x) [c](https://host.vnn/)',
    file: 'articles/x.md',
    lang: 'vi',
    firstLine: 1,
    resolveFile: () => ({ code: 'x', message: 'x', remedy: 'x' }),
  })
  expect(html).toBe('<p><a href="/2018/08/">a</a> <a href="/x/">b</a> <a href="https://host.vnn/">c</a></p>\n')
  expect(body.links.map(({ target }) => target)).toEqual(['/2018/08/', '/x/'])
})

test('one body leaves no trace in the next', () => {
  rendered('## Một\n\n[^1] [x]\n\n[^1]: a\n[x]: /a/\n\n| a |\n|-|')
  expect(htmlOf('## Một\n\n[x]\n\n| a |\n|-|')).toBe(
    '<h2 id="mot">Một</h2>\n<p>[x]</p>\n<section class="table" tabindex="0" aria-label="Bảng 1">\n<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n</table>\n</section>',
  )
})

const EVERYTHING = `# Một\n\n### Hai\n\n## 🎉\n\n## 2018\n\nChữ **đậm** [liên kết](https://a.vn/?b=1&c="), <b>x</b>.[^1]
Và ^[chú *thích* &amp; http://x.vn] nữa[^1].  \nhết\n\n[^1]: Lời.\n\n    Đoạn hai.\n\n![Chợ](cho.jpg "Chợ phiên | Ảnh: A")
![trang trí](cho.jpg)\n\n[![Chợ](cho.jpg)](ke-hoach.pdf#page=3)\n\n- ![Chợ](cho.jpg)\n- chữ ![Chợ](cho.jpg "Tên")\n\n| A | |\n|:-|-:|
| 1 | [x](ke-hoach.pdf) |\n\n| B |\n|-|\n\n::: luu-y Hạn nộp\nx\n\n- y\n:::\n\nOCOP\n: Mỗi xã\n: hai\n\n\`\`\`js\na<b\n\`\`\`\n\n3. x
4. y\n\n---\n\n~~a~~ [a](../08/b.md#muc-1) [b](tel:02153825408) [c](mailto:a@b.vn) "trích" & < >\n\n> - ## Ba\n>   1. x\n`

const VALIDATOR = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  // Spaces at the end of a line of code are the author's.
  rules: { 'no-trailing-whitespace': 'off' },
})

/** What a validator says of a page with this body. */
async function complaintsOf(text: string): Promise<readonly string[]> {
  const page = `<!DOCTYPE html>\n<html lang="vi"><head><title>Bài</title></head><body><main><h1>Bài</h1>\n${htmlOf(text)}</main></body></html>\n`
  const { results } = await VALIDATOR.validateString(page)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

describe('the HTML is valid: no id twice, no block in a line, no heading out of order, nothing empty', () => {
  test('of a body that has everything', async () => {
    expect(await complaintsOf(EVERYTHING)).toEqual([])
    expect(toldOf(EVERYTHING)).toEqual(['notice raw-html 18:48'])
  })

  test('of any body that nothing is wrong with', async () => {
    const marks = [
      '# ',
      '#### ',
      'chữ',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '**',
      '*',
      '`',
      '~~',
      ': ',
      '|',
      '---\n',
      '<b>',
      '&amp;',
    ]
    const parts = [
      '[a](/x/)',
      '![a](cho.jpg)',
      '![trang trí](cho.jpg "T | A")',
      '[![a](cho.jpg)](/y/)',
      'https://a.vn/x',
    ]
    const blocks = [
      '[^1]',
      '\n\n[^1]: ',
      '^[n]',
      '| a | |\n|-|:-:|\n| 1 | 2 |\n',
      '\n: d\n',
      '::: luu-y T\n',
      ':::\n',
      '```\n',
    ]
    const text = fc.array(fc.constantFrom(...marks, ...parts, ...blocks), { maxLength: 25 }).map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        fc.pre(!toldOf(written).some((told) => told.startsWith('error')))
        expect(await complaintsOf(written)).toEqual([])
      }),
    )
  })
})
