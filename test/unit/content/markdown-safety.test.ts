import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'

import { withPageLinks } from '../../../src/content/markdown.ts'
import { rendered } from './rendered.ts'

/** All elements that a body may hold. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'br',
    'hr',
    'em',
    'strong',
    's',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'a',
    'img',
  ],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'span'],
  ...['section', 'div', 'sup'],
])

/** All attributes that they may have. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'loading', 'decoding', 'id', 'class', 'scope', 'start'],
  ...['role', 'tabindex', 'aria-label'],
])

/** Where links and pictures may lead: to http(s), mail, a phone, a heading, an own path (one slash, not two), a file. */
const ADDRESS = /^(?:https?:\/\/[^/]|mailto:|tel:|#|\/(?![/\\])|bantin:articles)/u

/** What a browser could run or fetch in a piece of HTML, besides what a body may hold. */
function dangersIn(html: string): readonly string[] {
  const dangers: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!ELEMENTS.has(name)) dangers.push(`<${name}>`)
      for (const [key, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES.has(key)) dangers.push(`${key}=${value}`)
        const bare = value.replace(/[\u0000-\u0020]/gu, '')
        if ((key === 'href' || key === 'src') && !ADDRESS.test(bare)) dangers.push(`${key}=${value}`)
      }
    },
    oncomment: (text) => dangers.push(`<!--${text}-->`),
    onprocessinginstruction: (name) => dangers.push(`<${name}>`),
  })
  parser.end(html)
  return dangers
}

/** One a line; `\n` and kin stand for the characters. */
const ATTACKS = String.raw`
<script>alert(1)</script>
<SCRIPT SRC=https://evil.example/xss.js></SCRIPT>
<scr<script>ipt>alert(1)</scr</script>ipt>
<img src=x onerror=alert(1)>
<img src="x" onerror="alert(1)" alt="a">
<svg onload=alert(1)>
<svg><script>alert(1)</script></svg>
<math><mi xlink:href="javascript:alert(1)">x</mi></math>
<iframe src="javascript:alert(1)"></iframe>
<iframe srcdoc="<script>alert(1)</script>"></iframe>
<object data="javascript:alert(1)"></object>
<embed src="data:text/html;base64,PHNjcmlwdD4=">
<form action="javascript:alert(1)"><button>x</button></form>
<meta http-equiv="refresh" content="0;url=javascript:alert(1)">
<base href="https://evil.example/">
<link rel=stylesheet href=https://evil.example/x.css>
<style>@import 'https://evil.example/x.css';</style>
<body onload=alert(1)>
<details open ontoggle=alert(1)>
<video><source onerror="alert(1)"></video>
<a href="javascript:alert(1)">x</a>
<div style="background:url(javascript:alert(1))">
<input autofocus onfocus=alert(1)>
<marquee onstart=alert(1)>
<!--[if gte IE 4]><script>alert(1)</script><![endif]-->
<![CDATA[<script>alert(1)</script>]]>
<?php echo 1 ?>
<x onclick=alert(1)>x
</p><script>alert(1)</script>
"><script>alert(1)</script>
'';!--"<XSS>=&{()}
&lt;script&gt;alert(1)&lt;/script&gt;
&#60;script&#62;alert(1)&#60;/script&#62;
\x3cscript\x3ealert(1)\x3c/script\x3e
[a](javascript:alert(1))
[a](JaVaScRiPt:alert(1))
[a]( javascript:alert(1))
[a](<javascript:alert(1)>)
[a](< javascript:alert(1)>)
[a](javascript&colon;alert(1))
[a](javascript&#58;alert(1))
[a](javascript&#x3a;alert(1))
[a](&#x6A;avascript:alert(1))
[a](&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1))
[a](&#0000106avascript:alert(1))
[a](java&Tab;script:alert(1))
[a](java&NewLine;script:alert(1))
[a](java&#10;script:alert(1))
[a](java&#x0D;script:alert(1))
[a](java&#0;script:alert(1))
[a](&#1;javascript:alert(1))
[a](&#x20;javascript:alert(1))
[a](java\u200Bscript:alert(1))
[a](java\u00ADscript:alert(1))
[a](java&shy;script:alert(1))
[a](\u0001javascript:alert(1))
[a](\u00A0javascript:alert(1))
[a](\u3000javascript:alert(1))
[a](\uFEFFjavascript:alert(1))
[a](java%0ascript:alert(1))
[a](javascript%3Aalert(1))
[a](%6A%61vascript:alert(1))
[a](j\avascript:alert(1))
[a](javascript\:alert(1))
[a](javascript://example.vn/%0aalert(1))
[a](javascript:window.onerror=alert;throw%201)
[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)
[a](data:text/html,<script>alert(1)</script>)
[a](data:image/svg+xml;base64,PHN2Zz4=)
[a](DATA:text/html,x)
[a](vbscript:msgbox(1))
[a](VbScript:msgbox(1))
[a](file:///etc/passwd)
[a](blob:https://example.vn/x)
[a](filesystem:https://example.vn/x)
[a](view-source:https://example.vn/)
[a](about:blank)
[a](intent://example.vn#Intent;end)
[a](jar:https://example.vn!/)
[a](feed:javascript:alert(1))
[a](ws://example.vn/)
[a](//evil.example/)
[a](\/\/evil.example/)
[a](/\evil.example/)
[a](/&#9;/evil.example/)
[a](/%2Fevil.example/)
[a](/.//evil.example/)
[a](/..//evil.example/)
[a](/x/..//evil.example/)
[a](/%5Cevil.example/)
[a](////evil.example/)
[a](https:evil.example)
[a](https:///evil.example)
[a](https://dien-bien.example.vn/ban-tin//evil.example/)
[a](https://dien-bien.example.vn/ban-tin/%2Fevil.example/)
[a](https://example.vn/" onclick="alert(1))
[a](https://example.vn/"onclick=alert(1)//)
[a](https://example.vn/'onclick='alert(1)')
[a](<https://example.vn/"><script>alert(1)</script>>)
[a](https://example.vn/ "x" onclick="alert(1)")
[a](https://example.vn/ '"><script>alert(1)</script>')
[a](mailto:a@b.vn"onclick="alert(1))
[a](mailto:"><script>@b.vn)
[a](tel:1"onclick="alert(1))
[a](#"onclick="alert(1))
[a](/2018/"onclick="alert(1)/)
[a](/2018/?x="><script>alert(1)</script>)
[a](x".md)
[a](<"><script>alert(1)</script>.md>)
[a](../../../../etc/passwd.md)
[a](..%2F..%2F..%2F..%2Fetc%2Fpasswd.md)
[a](bantin:articles/x.md)
[a](ke-hoach.pdf#"onclick="alert(1))
![a](javascript:alert(1))
![a](data:image/png;base64,AAAA)
![a](data:image/svg+xml,<svg/onload=alert(1)>)
![a](https://evil.example/x.png)
![a](//evil.example/x.png)
!["onerror="alert(1)](cho.jpg)
![a](cho.jpg "x\"onerror=\"alert(1)")
![a](cho.jpg '"><script>alert(1)</script>')
![<script>alert(1)</script>](cho.jpg)
![![a](javascript:alert(1))](cho.jpg)
![[a](javascript:alert(1))](cho.jpg)
[![a](cho.jpg)](javascript:alert(1))
[a [b](javascript:alert(1)) c](javascript:alert(2))
<javascript:alert(1)>
<JAVASCRIPT:alert(1)>
<data:text/html,x>
<vbscript:msgbox(1)>
<https://example.vn/"onclick="alert(1)>
<a@b.vn"onclick="alert(1)>
https://example.vn/"onclick="alert(1)
https://example.vn/<script>alert(1)</script>
https://example.vn/'><img/src=x/onerror=alert(1)>
[a][x]\n\n[x]: javascript:alert(1)
[a][x]\n\n[x]: <javascript:alert(1)>
[a][x]\n\n[x]: java&#10;script:alert(1) "t"
[a][x]\n\n[x]: https://example.vn/ '"><script>alert(1)</script>'
[x]\n\n[x]: data:text/html,x
![a][x]\n\n[x]: javascript:alert(1)
^[<script>alert(1)</script>]
^[[a](javascript:alert(1))]
a[^1]\n\n[^1]: <img src=x onerror=alert(1)> [a](javascript:alert(1))
a[^"onclick="x]\n\n[^"onclick="x]: b
::: luu-y <script>alert(1)</script>\nx\n:::
::: "><script>alert(1)</script>\nx\n:::
## <script>alert(1)</script>
## "onclick="alert(1)
|<script>alert(1)</script>|\n|-|\n|[a](javascript:alert(1))|
<b>x</b>\n: <script>alert(1)</script>
\`\`\`"><script>alert(1)</script>\nx\n\`\`\`
\`\`\`js onclick=alert(1)\n</code></pre><script>alert(1)</script>\n\`\`\`
    <script>alert(1)</script>
\`<script>alert(1)</script>\`
[a]{onclick=alert(1)}
**x**{style="x"}
{{ 7 * 7 }} <% alert(1) %> \${7*7}
<a href="bantin:articles/x.md">x</a>
href="bantin:articles/x.md" onclick="x"
`
  .trim()
  .split('\n')
  .map((line) =>
    line
      .replaceAll(String.raw`\n`, '\n')
      .replaceAll('\\`', '`')
      .replace(/\\u([0-9A-F]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  )

describe('nothing runs that an author typed', () => {
  test.each(ATTACKS)('%j', (attack) => {
    for (const text of [attack, `chữ ${attack} chữ`, `> - ${attack}`]) {
      expect(dangersIn(rendered(text).html)).toEqual([])
    }
  })

  test('whatever pieces are put together', () => {
    const pieces = ['<', '>', '"', "'", '`', '&', ';', '[a](', ')', '![', ']', '^[', '[^1]', '\n\n[^1]: ', '\n\n[a]: ']
    const words = [
      'javascript:',
      'data:',
      'script',
      ' onerror=x ',
      '&#58;',
      '%0a',
      '//',
      '\\',
      'cho.jpg',
      '\n',
      '| ',
      '#',
      'a',
    ]
    const text = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (attack) => {
        expect(dangersIn(rendered(attack).html)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['javascript:alert(1)', 'https://evil.example" onclick="x', '/x/"><script>alert(1)</script>'])(
    'not even when the address of a page is %s',
    (address) => {
      const html = withPageLinks(rendered('[a](b.md)').html, () => address)
      expect(html).not.toMatch(/<script|onclick="/u)
    },
  )
})

test('the look for dangers finds them', () => {
  expect(
    dangersIn('<script>x</script><p onclick="x">y</p><a href="java\nscript:x">z</a><img src="//evil.example/x">'),
  ).toEqual(['<script>', 'onclick=x', 'href=java\nscript:x', 'src=//evil.example/x'])
  expect(dangersIn('<!-- x --><a href=" javascript:x">y</a>')).toHaveLength(2)
})

describe('an address that is refused', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java&#10;script:alert(1)',
    'java&Tab;script:alert(1)',
    'javascript&colon;alert(1)',
    'javascript%3Aalert(1)',
    'java%0ascript:alert(1)',
    'java&shy;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.vn/x',
    'about:blank',
  ])('%s is told, as a link and as a picture', (address) => {
    expect(rendered(`[a](${address})`).problems).toMatchObject([
      { severity: 'error', code: 'unsafe-address', line: 10 },
    ])
    expect(rendered(`![a](${address})`).problems).toMatchObject([
      { severity: 'error', code: 'unsafe-address', line: 10 },
    ])
    expect(rendered(`[a]\n\n[a]: ${address}`).problems).toMatchObject([{ code: 'unsafe-address', line: 12 }])
  })

  test('is told in angle brackets', () => {
    expect(rendered('một\n<javascript:alert(1)>').problems).toMatchObject([
      { code: 'unsafe-address', line: 11, column: 2 },
    ])
    expect(rendered('<javascript:alert(1)>').html).toBe('<p>javascript:alert(1)</p>\n')
  })
})
