import { setTimeout } from 'node:timers/promises'

/** Tells a cache in front of the site that addresses, absolute, are other now. */
export type Purge = (addresses: readonly string[]) => Promise<void>

/** A cache that did not take what it was told. The site itself is published. */
export class PurgeError extends Error {
  override readonly name = 'PurgeError'
}

/** How a request is made; `url` may hold a secret and is never told. */
interface Call {
  /** What messages call it. */
  readonly name: string
  readonly url: string
  readonly token: string | null
  readonly body: (addresses: readonly string[]) => object
  /** Addresses in one request. */
  readonly batch: number
  /** Milliseconds before the second attempt and those after it. */
  readonly pauses?: readonly number[] | undefined
}

export interface Cloudflare {
  readonly zone: string
  readonly token: string
  readonly pauses?: readonly number[]
  /** Default: that of Cloudflare. */
  readonly api?: string
}

/** Source: Cloudflare API v4, “Purge Cached Content by URL”: 30 addresses a request in every plan. */
export function cloudflarePurge({
  zone,
  token,
  pauses,
  api = 'https://api.cloudflare.com/client/v4',
}: Cloudflare): Purge {
  const url = `${api}/zones/${encodeURIComponent(zone)}/purge_cache`
  return caller({ name: 'Cloudflare', url, token, batch: 30, pauses, body: (files) => ({ files }) })
}

export interface Webhook {
  readonly url: string
  /** Sent as a bearer token; null for none. */
  readonly token: string | null
  readonly pauses?: readonly number[]
}

/** Posts `{ version: 1, urls: [...] }` to whatever purges the cache. */
export function webhookPurge({ url, token, pauses }: Webhook): Purge {
  return caller({ name: 'webhook', url, token, batch: 500, pauses, body: (urls) => ({ version: 1, urls }) })
}

function caller(call: Call): Purge {
  return async (addresses) => {
    for (let start = 0; start < addresses.length; start += call.batch) {
      await send(call, addresses.slice(start, start + call.batch))
    }
  }
}

async function send(call: Call, addresses: readonly string[]): Promise<void> {
  const { name, pauses = [1000, 5000, 15_000] } = call
  for (const pause of [...pauses, null]) {
    const answer = await attempt(call, addresses)
    if (answer === 'done') return
    if (pause === null || !answer.isPassing) {
      throw new PurgeError(
        `Trang web đã đăng xong, nhưng chưa xóa được bản lưu cũ ở ${name} (${answer.why}). ${answer.remedy} Lần đăng sau sẽ xóa bù.`,
      )
    }
    await setTimeout(pause)
  }
}

interface Refusal {
  readonly isPassing: boolean
  readonly why: string
  readonly remedy: string
}

const WAIT = 'Đợi ít phút rồi chạy lại bantin deploy.'
const RENEW = 'Thay khóa mới vào biến môi trường rồi chạy lại bantin deploy.'

async function attempt({ url, token, body }: Call, addresses: readonly string[]): Promise<'done' | Refusal> {
  const authorization = token === null ? {} : { Authorization: `Bearer ${token}` }
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...authorization },
      body: JSON.stringify(body(addresses)),
      signal: AbortSignal.timeout(30_000),
    })
    if (ok) return 'done'
    const isRefused = status === 401 || status === 403
    return {
      isPassing: status === 429 || status >= 500,
      why: isRefused ? `mã ${String(status)}: khóa sai hoặc hết hạn` : `mã ${String(status)}`,
      remedy: isRefused ? RENEW : WAIT,
    }
  } catch {
    // What went wrong names the address, which may be secret.
    return { isPassing: true, why: 'không liên lạc được', remedy: WAIT }
  }
}
