import { askFor, quoted, sentences, type Told } from './told.ts'

/**
 * A complete http(s) address, in ASCII as a browser sends it.
 *
 * @returns what is wrong when it is not one, or carries a password.
 */
export function parseWebAddress(written: string): string | Told {
  const url = COMPLETE.test(written) && URL.canParse(written) ? new URL(written) : null
  if (url === null) return notAnAddress(written)
  if (url.username !== '' || url.password !== '') {
    return {
      code: 'password-in-address',
      message: 'Địa chỉ có tên đăng nhập hoặc mật khẩu.',
      remedy: 'Bỏ phần đứng trước dấu @.',
    }
  }
  return url.href
}

/** Browsers also take `http:/host` and `https://https://host`, and lead elsewhere. */
const COMPLETE = /^https?:\/\/(?!https?[:/])[^/]/iu

function notAnAddress(written: string): Told {
  const isBare = /^(?:www\.|[\w-]+(?:\.[\w-]+)+(?:\/|$))/u.test(written)
  const guess = isBare ? `https://${written}` : mendedAddress(written)
  return {
    code: 'not-an-address',
    message: `${quoted(written)} không phải một địa chỉ đầy đủ.`,
    remedy: sentences('Địa chỉ bắt đầu bằng https:// hoặc http://.', askFor(guess === null ? [] : [guess])),
  }
}

const QUOTES = '"“”‘’\'«»'
const MANGLED = new RegExp(
  `^[${QUOTES}]*(?:h?t{1,3}p{1,2}s?:?/{0,2})+(?<rest>[^\\s/:${QUOTES}]+\\.[^\\s${QUOTES}]+)[${QUOTES}]*$`,
  'iu',
)

/** What was meant by `htps://host.vn`, `https//host.vn`, `“https://host.vn”`; null for what is no such address. */
export function mendedAddress(written: string): string | null {
  const rest = MANGLED.exec(written)?.groups?.['rest']
  return rest === undefined ? null : `https://${rest}`
}

/**
 * The base URL of a bulletin: absolute, ending in `/`, its path plain ASCII.
 *
 * @example parseBaseUrl('https://host/ban-tin') // 'https://host/ban-tin/'
 */
export function parseBaseUrl(written: string): string | Told {
  const address = parseWebAddress(written)
  if (typeof address !== 'string') return address
  const url = new URL(address)
  if (url.search !== '' || url.hash !== '') return unfitBase(written, 'không có phần sau dấu ? hoặc #')
  if (!/^\/(?:[\w.~-]+\/)*[\w.~-]*$/u.test(url.pathname))
    return unfitBase(written, 'chỉ gồm chữ không dấu, chữ số và dấu gạch nối')
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`
}

function unfitBase(written: string, rule: string): Told {
  return {
    code: 'unfit-base-url',
    message: `${quoted(written)} không dùng làm địa chỉ của bản tin được.`,
    remedy: `Địa chỉ của bản tin ${rule}, ví dụ: https://dien-bien.example.vn/ban-tin/`,
  }
}
