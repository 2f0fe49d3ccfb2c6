import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'

import { cloudflarePurge, PurgeError, webhookPurge } from '../../../src/deploy/purge.ts'

interface Asked {
  readonly path: string
  readonly authorization: string
  readonly body: unknown
}

/** A cache that answers with these codes in turn, the last for ever. */
async function cache(codes: readonly number[]): Promise<{ readonly url: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      asked.push({
        path: request.url ?? '',
        authorization: request.headers.authorization ?? '',
        body: JSON.parse(text),
      })
      response.writeHead(codes[asked.length - 1] ?? codes.at(-1) ?? 200).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return { url: `http://127.0.0.1:${String(isInfo(address) ? address.port : 0)}`, asked }
}

function isInfo(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(String(chunk)))
  return Buffer.concat(chunks).toString()
}

const pages = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `https://ban-tin.example/${String(n)}/`)

describe('Cloudflare', () => {
  test('is told of 30 addresses at a time', async () => {
    const { url, asked } = await cache([200])
    await cloudflarePurge({ zone: 'vung', token: 'bi-mat', api: url })(pages(31))
    expect(asked).toEqual([
      { path: '/zones/vung/purge_cache', authorization: 'Bearer bi-mat', body: { files: pages(30) } },
      { path: '/zones/vung/purge_cache', authorization: 'Bearer bi-mat', body: { files: pages(31).slice(30) } },
    ])
  })

  test('that is busy is asked again', async () => {
    const { url, asked } = await cache([429, 503, 200])
    await cloudflarePurge({ zone: 'vung', token: 'bi-mat', api: url, pauses: [0, 0] })(pages(1))
    expect(asked).toHaveLength(3)
  })

  test('that refuses the token is not asked again, and the token is not told', async () => {
    const { url, asked } = await cache([403])
    const purging = cloudflarePurge({ zone: 'vung', token: 'bi-mat', api: url, pauses: [0] })(pages(1))
    await expect(purging).rejects.toThrow(PurgeError)
    await expect(purging).rejects.toThrow(/đã đăng xong.*mã 403: khóa sai hoặc hết hạn.*Thay khóa mới/u)
    await expect(purging).rejects.not.toThrow(/bi-mat/u)
    expect(asked).toHaveLength(1)
  })
})

describe('a webhook', () => {
  test('gets the addresses, with a token where there is one', async () => {
    const { url, asked } = await cache([204])
    await webhookPurge({ url: `${url}/xoa`, token: null })(pages(2))
    await webhookPurge({ url, token: 'bi-mat' })(pages(1))
    expect(asked).toEqual([
      { path: '/xoa', authorization: '', body: { version: 1, urls: pages(2) } },
      { path: '/', authorization: 'Bearer bi-mat', body: { version: 1, urls: pages(1) } },
    ])
  })

  test('that cannot be reached is told without its address', async () => {
    const purging = webhookPurge({ url: 'http://127.0.0.1:9/bi-mat', token: null, pauses: [0] })(pages(1))
    await expect(purging).rejects.toThrow(/không liên lạc được.*Lần đăng sau sẽ xóa bù/u)
    await expect(purging).rejects.not.toThrow(/bi-mat/u)
  })

  test('that answers what is no passing fault is told by its code', async () => {
    const { url } = await cache([404])
    await expect(webhookPurge({ url, token: null, pauses: [0] })(pages(1))).rejects.toThrow(/mã 404/u)
  })

  test('is not asked when nothing changed', async () => {
    const { url, asked } = await cache([200])
    await webhookPurge({ url, token: null })([])
    expect(asked).toEqual([])
  })
})
