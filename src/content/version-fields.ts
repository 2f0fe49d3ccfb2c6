import { text } from './fields.ts'
import { SCHEMA } from './migrations.ts'
import { parsed } from './parsed-fields.ts'
import { quoted, type Told } from './told.ts'

/** What `site.yaml` says of versions: how the bulletin is written, and which Bantin publishes it. */

/** Of a bulletin that names none. */
export const FIRST_SCHEMA = '1'

export const schemaField = parsed<string>(
  text({ key: 'schema', about: 'phiên bản của cách viết bản tin', example: `schema: ${String(SCHEMA)}` }),
  (written) => (written === String(SCHEMA) ? written : wrongSchema(written, SCHEMA)),
)

const ENGINE = { key: 'engine', about: 'phiên bản Bantin dựng bản tin này', example: 'engine: 0.1.0' }

/** True for one exact version: `0.1.0`. */
export function isVersion(written: string): boolean {
  return /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/u.test(written)
}

export const engineField = parsed<string>(text(ENGINE), (written) =>
  isVersion(written) ? written : { ...NO_VERSION, message: `Mục “engine” không nhận ${quoted(written)}.` },
)

const NO_VERSION = {
  code: 'not-a-version',
  remedy: `Viết đủ một phiên bản, như “bantin --version” in ra, ví dụ: ${ENGINE.example}`,
}

/** What to say of a bulletin that is not written as Bantin reads. */
export function wrongSchema(written: string, known: number): Told {
  return {
    code: 'unknown-schema',
    message: `Bản tin viết theo phiên bản ${quoted(written)}, còn Bantin đang chạy hiểu phiên bản ${String(known)}.`,
    remedy: schemaRemedy(written, known),
  }
}

function schemaRemedy(written: string, known: number): string {
  if (!/^[1-9]\d{0,5}$/u.test(written)) return `Viết: schema: ${String(known)}`
  return Number(written) > known
    ? 'Cập nhật Bantin lên bản mới hơn.'
    : 'Chạy “bantin upgrade --dry-run” để xem sẽ đổi những gì, rồi “bantin upgrade”.'
}
