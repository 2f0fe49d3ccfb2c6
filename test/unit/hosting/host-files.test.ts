import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'

import { HOSTS } from '../../../src/domain/host.ts'
import { hostFiles } from '../../../src/hosting/host-files.ts'
import { HOST_LIMITS } from '../../../src/hosting/host-limits.ts'
import { hostRules, moves } from './host-values.ts'

const TWO_LANGUAGES = [
  { home: '/en/', lang: 'en' },
  { home: '/', lang: 'vi' },
] as const

test.each([
  [null, ['/_headers']],
  ['nginx', ['/_host/nginx/moved.map', '/_host/nginx/language.map', '/_host/nginx/policy.map']],
  ['caddy', ['/_host/caddy/moved.map', '/_host/caddy/language.map', '/_host/caddy/policy.map']],
  ['apache', ['/.htaccess']],
  ['iis', ['/web.config']],
  ['cloudflare', ['/_headers', '/_redirects']],
  ['netlify', ['/_headers', '/_redirects']],
  ['github', ['/.nojekyll']],
  ['gitlab', ['/_redirects']],
] as const)('%s reads %j', (host, files) => {
  expect(Object.keys(hostFiles(host, hostRules()))).toEqual(files)
})

test.each(HOSTS)('%s gets no file of redirects as long as nothing has moved', (host) => {
  expect(Object.keys(hostFiles(host, hostRules({ moves: [] })))).not.toContain('/_redirects')
})

describe('what nginx reads', () => {
  const files = hostFiles('nginx', hostRules({ languages: TWO_LANGUAGES }))

  test('are lines of values, in which nothing can be configured', () => {
    expect(files['/_host/nginx/moved.map']).toBe('/2018/06/cu/ /2018/06/moi/;\n/2018/06/da-go/ gone;\n')
    expect(files['/_host/nginx/policy.map']).toMatch(/^~\^ "default-src 'none'; [^"\n]+"; *\n$/u)
    for (const text of Object.values(files))
      expect(text).toMatch(/^(?:(?:"[^"\n]+"|[^\s"{}]+) (?:"[^"\n]+"|\S+);\n)*$/u)
  })

  test('tell an address with capitals from the same without', () => {
    const moved = hostFiles('nginx', hostRules({ moves: [{ from: '/Tin.html', to: '/x/' }], gone: ['/Bai/'] }))
    expect(moved['/_host/nginx/moved.map']).toBe('"~^=/Tin\\.html$" /x/;\n"~^=/Bai/$" gone;\n')
  })

  test('leave out an address that is too long for it', () => {
    const long = hostFiles('nginx', hostRules({ moves: [{ from: `/${'a'.repeat(900)}/`, to: '/x/' }], gone: [] }))
    expect(long['/_host/nginx/moved.map']).toBe('')
  })
})

describe('_redirects', () => {
  test.each([
    ['cloudflare', '/2018/06/cu/ /2018/06/moi/ 301\n'],
    ['netlify', '/2018/06/cu/ /2018/06/moi/ 301!\n'],
    ['gitlab', '/2018/06/cu/ /2018/06/moi/ 301\n'],
  ] as const)('of %s', (host, text) => {
    expect(hostFiles(host, hostRules())['/_redirects']).toBe(text)
  })

  test.each(['cloudflare', 'netlify', 'gitlab'] as const)('of %s stays within what it takes, newest first', (host) => {
    const many = moves(12_000)
    const text = hostFiles(host, hostRules({ moves: many }))['/_redirects'] ?? ''
    const { rules, bytes } = HOST_LIMITS[host].redirects ?? { rules: 0, bytes: 0 }
    const lines = text.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(rules)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
    expect(lines.length).toBeGreaterThan(800)
    expect(lines[0]).toContain('tin-cu-00000.html')
    expect(lines.at(-1)).toContain(many[lines.length - 1]?.from)
  })
})

describe('_headers', () => {
  test.each([null, 'cloudflare', 'netlify'] as const)('of %s keeps within the limits of Cloudflare', (host) => {
    const text = hostFiles(host, hostRules())['/_headers'] ?? ''
    const lines = text.trimEnd().split('\n')
    expect(lines.filter((line) => !line.startsWith(' ')).length).toBeLessThan(100)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
  })

  test('says the language where there is one', () => {
    expect(hostFiles(null, hostRules())['/_headers']).toContain('  Content-Language: vi\n')
    expect(hostFiles(null, hostRules({ languages: TWO_LANGUAGES }))['/_headers']).not.toContain('Content-Language')
  })

  test('lets no path have two rules about keeping it', () => {
    const text = hostFiles('cloudflare', hostRules())['/_headers'] ?? ''
    const patterns = [...text.matchAll(/^(\S+)\n {2}Cache-Control/gmu)].map(([, pattern = '']) => pattern)
    const asRule = (pattern: string): RegExp =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`, 'u')
    for (const path of ['/assets/trang-12345678.js', '/assets/bieu-trung-12345678.png', '/2018/06/x/a-12345678.pdf']) {
      expect(patterns.filter((pattern) => asRule(pattern).test(path))).toHaveLength(1)
    }
    for (const path of ['/', '/robots.txt', '/feed.xml', '/tim-kiem/muc-luc.json']) {
      expect(patterns.filter((pattern) => asRule(pattern).test(path))).toEqual([])
    }
  })
})

describe('web.config', () => {
  const text = hostFiles('iis', hostRules({ languages: TWO_LANGUAGES, moves: moves(5000) }))['/web.config'] ?? ''

  test('is XML whose elements close', () => {
    const open: string[] = []
    const parser = new Parser(
      {
        onopentagname: (name) => open.push(name),
        onclosetag: (name, isImplied) => {
          if (!isImplied) expect(open.at(-1)).toBe(name)
          open.pop()
        },
      },
      { xmlMode: true },
    )
    parser.end(text)
    expect(open).toEqual([])
    expect(text.match(/<configuration>/gu)).toHaveLength(1)
  })

  test('is no larger than IIS reads', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(250 * 1024)
    expect(text.match(/<httpRedirect /gu)?.length).toBeGreaterThan(500)
  })

  test('leads on from a former address, and from nothing under it', () => {
    expect(text).toContain('<location path="vi/news/tin-tuc/tin-cu-00000.html">')
    expect(text).toContain('destination="/2018/06/tin-00000/" exactDestination="true" httpResponseStatus="Permanent"')
  })

  test('says the language of each bulletin', () => {
    expect(text).toMatch(/<location path="en">[^]*?<add name="Content-Language" value="en" \/>/u)
    expect(text).toContain('<add name="Content-Language" value="vi" />')
  })
})
