import { askFor, quoted, type Told } from '../told.ts'
import { mendedAddress } from '../web-address.ts'
import { isDomain, isMail } from './address.ts'

/** What to say of a scheme that no link may have. */
export function refusedScheme(written: string, scheme: string): Told {
  if (scheme === 'file' || scheme.length === 1) return localPath(written)
  if (mendedAddress(written) !== null) return unclear(written)
  return {
    code: 'unsafe-address',
    message: `Địa chỉ ${quoted(written)} thuộc loại “${scheme}:”, không được dùng.`,
    remedy:
      'Chỉ dùng địa chỉ http://, https://, mailto:, tel: hoặc tên tệp của bản tin; tên tệp không có dấu hai chấm.',
  }
}

function localPath(written: string, remedy = 'Chép tệp vào cạnh bài viết rồi chỉ ghi tên tệp.'): Told {
  return {
    code: 'local-path',
    message: `Địa chỉ ${quoted(written)} chỉ có trên máy của bạn, người đọc không mở được.`,
    remedy,
  }
}

/** A page of a server on the editor's machine, as the preview is. */
export function localPage({ href, pathname }: URL): Told {
  return localPath(href, `Nếu là trang của bản tin thì chỉ giữ phần từ gốc: ${pathname}`)
}

/** What to say of `//host/path`. */
export function missingScheme(written: string): Told {
  return {
    code: 'incomplete-address',
    message: `Địa chỉ ${quoted(written)} không đầy đủ.`,
    remedy: 'Viết cả https:// ở đầu. Trang của bản tin thì bắt đầu bằng một dấu /.',
  }
}

export function unfitMail(written: string): Told {
  return {
    code: 'unfit-mail',
    message: `${quoted(written)} không phải một địa chỉ thư.`,
    remedy: 'Viết như ví dụ: mailto:bantin@co-quan.example.vn',
  }
}

export function unfitPhone(written: string): Told {
  return {
    code: 'unfit-phone',
    message: `${quoted(written)} không phải một số điện thoại.`,
    remedy: 'Viết như ví dụ: tel:02153825408',
  }
}

export const NO_ADDRESS: Told = {
  code: 'no-address',
  message: 'Liên kết không có địa chỉ.',
  remedy: 'Viết địa chỉ trong ngoặc tròn: [chữ của liên kết](https://example.vn/).',
}

/** A path that climbs out of the bulletin. */
export function outside(written: string): Told {
  return {
    code: 'file-outside',
    message: `Tệp ${quoted(written)} nằm ngoài thư mục của bản tin.`,
    remedy: 'Đếm lại số lần “../”, hoặc viết từ gốc: /articles/2026/11/ten-bai.md',
  }
}

const WAYS =
  'Trang ngoài: https://…; bài khác: đường dẫn của tệp .md; trang của bản tin: bắt đầu bằng /; tệp: tên tệp có cả đuôi.'

/** An address that may mean several things or none. */
export function unclear(written: string): Told {
  const guess = [
    ...(isMail(written) ? [`mailto:${written}`] : []),
    ...(isDomain(written) ? [`https://${written}`] : []),
    mendedAddress(written) ?? [],
  ]
    .flat()
    .slice(0, 1)
  return {
    code: 'unclear-address',
    message: `Không rõ liên kết ${quoted(written)} dẫn đến đâu.`,
    remedy: guess.length === 0 ? WAYS : askFor(guess),
  }
}
