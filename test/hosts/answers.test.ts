import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

import { buildSite, bulletin, type Files } from '../sites/build-site.ts'
import { type Answer, ask } from './http.ts'
import { type ServerName, SERVERS } from './find-servers.ts'
import { serve, type Server, type Site } from './server.ts'

const SITE: Files = {
  'site.yaml': 'name: Bản tin thử\nprecompress: true\nwithdrawn: [/2018/06/da-go/]\n',
  'articles/moi.md': [
    ...['---', 'title: Tin mới', 'province: Điện Biên', 'date: 2018-06-30', 'category: Kinh tế'],
    ...[
      'aliases: [/2018/06/cu/, /tin-tuc/tin-cu-12.html, /Tin-Hoa/]',
      'attachments: [ke-hoach.pdf]',
      '---',
      '',
      'Nội dung.',
      '',
    ],
  ].join('\n'),
  'articles/ke-hoach.pdf': '%PDF-1.4\n%%EOF\n',
  'articles/news.md': [
    ...['---', 'title: News', 'lang: en', 'province: Điện Biên', 'date: 2018-06-30', 'category: Kinh tế', '---'],
    ...['', 'A text.', ''],
  ].join('\n'),
}

const PAGE = 'text/html; charset=utf-8'
const FOREVER = 'public, max-age=31536000, immutable'

/** What one address answers: where it leads, or how it is sent. */
interface Expected {
  readonly status: number
  readonly location?: string
  readonly type?: string
  readonly cache?: string
  readonly language?: string
}

const found = (type: string, cache = 'no-cache'): Expected => ({ status: 200, type, cache })
const page = (language: string): Expected => ({ ...found(PAGE), language })
const absent: Expected = { status: 404, type: PAGE, cache: 'no-cache', language: 'vi' }

/** Addresses without prefix; `*` stands for the hash of a file's bytes. */
const ANSWERS: Readonly<Record<string, Expected>> = {
  '/': page('vi'),
  '/2018/06/moi/': page('vi'),
  '/2018/06/moi/?utm=1': page('vi'),
  '/en/2018/06/news/': page('en'),
  '/2018/06/moi': { status: 301, location: '/2018/06/moi/' },
  '/2018/06/cu/': { status: 301, location: '/2018/06/moi/' },
  '/2018/06/cu/?utm=1': { status: 301, location: '/2018/06/moi/' },
  '/tin-tuc/tin-cu-12.html': { status: 301, location: '/2018/06/moi/' },
  '/2018/06/moi?utm=1&a=%20': { status: 301, location: '/2018/06/moi/?utm=1&a=%20' },
  '/tim-kiem?q=dien+bien': { status: 301, location: '/tim-kiem/?q=dien+bien' },
  '/2018/06/moi/index.html': page('vi'),
  '/2018//06/moi/': page('vi'),
  '/2018/06//cu/': { status: 301, location: '/2018/06/moi/' },
  '/2018/06/cu%2F': { status: 301, location: '/2018/06/moi/' },
  '/2018%2F06/moi/': page('vi'),
  '/2018/06/%63u/': { status: 301, location: '/2018/06/moi/' },
  '/%42antin%2Fledger': absent,
  '/%2Ebantin/ledger': absent,
  '//_host/nginx/moved.map': absent,
  '/tin-tu%CC%81c/': absent,
  '/2018/06/{http.request.uri.query}/': absent,
  '/2018/06/$uri': absent,
  '/2018/06/moi/;x': absent,
  '/.well-known/khong-co': absent,
  '/FEED.XML': absent,
  '/2018/06/cu': { status: 301, location: '/2018/06/cu/' },
  '/Tin-Hoa/': { status: 301, location: '/2018/06/moi/' },
  '/tin-hoa/': absent,
  '/TIN-HOA/': absent,
  '/2018/06/CU/': absent,
  '/2018/06/MOI/': absent,
  '/2018/06/cu/x': absent,
  '/2018/06/DA-GO/': absent,
  '/2018/06/da-go': absent,
  '/2018/06/da-go/?utm=1': { status: 410, type: PAGE, cache: 'no-cache', language: 'vi' },
  '/tin-t%E1%BB%A9c/%C4%91%C3%A2u/': absent,
  '/khong-co.aspx?id=12': absent,
  '/khong-co.html': absent,
  '/feed.xml/': absent,
  '/feed.xml/x': absent,
  '/assets': absent,
  '/_host': absent,
  '/.git/config': absent,
  '/2018/06/da-go/': { status: 410, type: PAGE, cache: 'no-cache', language: 'vi' },
  '/khong-co/': absent,
  '/khong-co': absent,
  '/khong-co.pdf': absent,
  '/en/khong-co/': absent,
  '/assets/': absent,
  '/assets/khong-co-00000000.js': absent,
  '/_host/nginx/moved.map': absent,
  '/.bantin/ledger': absent,
  '/.htaccess': absent,
  '/feed.xml': found('application/xml; charset=utf-8'),
  '/feed.json': found('application/json; charset=utf-8'),
  '/robots.txt': found('text/plain; charset=utf-8'),
  '/site.webmanifest': found('application/manifest+json; charset=utf-8'),
  '/favicon.svg': found('image/svg+xml; charset=utf-8'),
  '/sw.js': found('text/javascript; charset=utf-8'),
  '/assets/trang-*.js': found('text/javascript; charset=utf-8', FOREVER),
  '/2018/06/moi/ke-hoach-*.pdf': found('application/pdf', FOREVER),
}

function short({ status, headers }: Answer): Expected {
  const { location, 'content-type': type, 'cache-control': cache, 'content-language': language } = headers
  // Apache writes complete addresses, with the name and port that it was asked by.
  if (location !== undefined) return { status, location: location.replace(/^http:\/\/127\.0\.0\.1:\d+/u, '') }
  return {
    status,
    ...{ ...(type === undefined ? {} : { type }), ...(cache === undefined ? {} : { cache }) },
    ...(language === undefined ? {} : { language }),
  }
}

async function published(name: ServerName, prefix: string): Promise<Site & { readonly name: ServerName }> {
  const root = bulletin({ ...SITE, 'site.yaml': `${String(SITE['site.yaml'])}host: ${name}\n` })
  const { out } = await buildSite({ root, args: ['--base-url', `https://host.example${prefix}`] })
  // Apache does not serve as root.
  chmodSync(dirname(out), 0o755)
  return { name, root, out, prefix }
}

const there = inject('servers')
const sites: Awaited<ReturnType<typeof published>>[] = []
for (const name of there) {
  for (const prefix of ['/', '/ban-tin/']) sites.push(await published(name, prefix))
}

test.skip.each(SERVERS.filter((name) => !there.includes(name)))('%s is not on this machine', () => undefined)

describe.each(sites)('$name, with the bulletin at $prefix', (site) => {
  const { out, prefix } = site
  let server: Server

  beforeAll(async () => {
    server = await serve(site.name, site)
  })

  afterAll(() => server.stop())

  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    ask(server.origin, prefix + hashed(path.slice(1)), { headers })

  /** The address of a file whose name holds a hash. */
  function hashed(path: string): string {
    if (!path.includes('*')) return path
    const [start = '', end = ''] = (path.split('/').at(-1) ?? '').split('*')
    const file = readdirSync(join(out, dirname(path))).find((each) => each.startsWith(start) && each.endsWith(end))
    return `${dirname(path)}/${file ?? ''}`
  }

  test.each(Object.entries(ANSWERS))('%s', async (path, { location, ...expected }) => {
    const answer = short(await get(path))
    expect(answer).toEqual(location === undefined ? expected : { ...expected, location: prefix + location.slice(1) })
  })

  test('HEAD is answered as GET is, without a body', async () => {
    for (const path of Object.keys(ANSWERS)) {
      const head = await ask(server.origin, prefix + hashed(path.slice(1)), { method: 'HEAD' })
      expect([path, short(head), head.body]).toEqual([path, short(await get(path)), ''])
    }
  })

  test('what is not there is answered whole, whatever part or version is asked for', async () => {
    const { body } = await get('/khong-co/')
    const asked = [{ range: 'bytes=0-9' }, { 'if-none-match': '*' }, { 'if-modified-since': new Date().toUTCString() }]
    for (const headers of asked) {
      const answer = await get('/khong-co/', headers)
      expect([short(answer), answer.body]).toEqual([absent, body])
    }
  })

  test('a part of a page is sent where one is asked for', async () => {
    const { status, headers, body } = await get('/2018/06/moi/', { range: 'bytes=0-9' })
    const file = readFileSync(join(out, '2018/06/moi/index.html'), 'latin1')
    const range = `bytes 0-9/${String(file.length)}`
    expect([status, headers['content-range'], body]).toEqual([206, range, file.slice(0, 10)])
  })

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['br; q=0.5', 'br'],
  ])('who accepts “%s” gets %s', async (accepted, coding) => {
    const { headers } = await get('/2018/06/moi/', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(coding)
  })

  test('every answer carries the secure headers, and the policy of the page', async () => {
    const html = readFileSync(join(out, 'index.html'), 'utf8')
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/iu.exec(html)?.[1] ?? 'none'
    for (const path of ['/', '/2018/06/moi', '/2018/06/cu/', '/2018/06/da-go/', '/khong-co/', '/robots.txt']) {
      const { headers } = await get(path)
      expect(headers).toMatchObject({
        'content-security-policy': `${policy.replaceAll('&#39;', "'")}; frame-ancestors 'none'`,
        'strict-transport-security': `max-age=63072000${prefix === '/' ? '; includeSubDomains' : ''}`,
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      })
    }
  })

  test('what is not there and what was withdrawn have a page that says so', async () => {
    expect((await get('/khong-co/')).body).toContain(latin1('Không tìm thấy trang'))
    expect((await get('/2018/06/da-go/')).body).toContain(latin1('Bài viết đã được gỡ'))
  })

  test('a page that has not changed is not sent again', async () => {
    for (const accepted of ['identity', 'gzip', 'br, gzip']) {
      const first = await get('/2018/06/moi/', { 'accept-encoding': accepted })
      const { etag = '' } = first.headers
      expect(etag).not.toBe('')
      const again = await get('/2018/06/moi/', { 'accept-encoding': accepted, 'if-none-match': etag })
      expect([accepted, again.status, again.body]).toEqual([accepted, 304, ''])
    }
  })

  test('nothing can be sent to it', async () => {
    for (const path of ['2018/06/moi/', '2018/06/moi', '2018/06/cu/', '2018/06/da-go/', 'khong-co/']) {
      const { status } = await ask(server.origin, prefix + path, { method: 'POST' })
      expect([path, status]).toEqual([path, 405])
    }
  })

  test.each([
    ['/2018/06/moi/', '2018/06/moi/index.html', page('vi')],
    ['/feed.xml', 'feed.xml', found('application/xml; charset=utf-8')],
  ])('%s, which lies there compressed, is sent so to who takes it', async (path, file, expected) => {
    const plain = readFileSync(join(out, file), 'latin1')
    const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' })
    expect(short(brotli)).toEqual(expected)
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.headers.vary).toMatch(/accept-encoding/iu)
    expect(brotli.body).toBe(readFileSync(join(out, `${file}.br`), 'latin1'))
    expect(brotliDecompressSync(Buffer.from(brotli.body, 'latin1')).toString('latin1')).toBe(plain)
    const gzip = await get(path, { 'accept-encoding': 'gzip' })
    expect(short(gzip)).toEqual(expected)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gzip.body).toBe(readFileSync(join(out, `${file}.gz`), 'latin1'))
    const neither = await get(path)
    expect(neither.headers['content-encoding']).toBeUndefined()
    expect(neither.body).toBe(plain)
  })
})

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1')
}
