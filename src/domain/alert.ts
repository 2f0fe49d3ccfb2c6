import type { PlaceName } from './article.ts'
import type { Moment } from './moment.ts'

/** How urgent a notice is, the most urgent first: khẩn, cảnh báo, thông tin. */
export const ALERT_LEVELS = ['khan', 'canh-bao', 'thong-tin'] as const

export type AlertLevel = (typeof ALERT_LEVELS)[number]

/** An urgent notice (`kind: alert`): it stands above all from one instant to another, and has no page of its own. */
export interface Alert {
  readonly kind: 'alert'
  /** Path from the root of the bulletin. */
  readonly path: string
  /** BCP 47. */
  readonly lang: string
  readonly draft: boolean
  readonly level: AlertLevel
  /** At least one of title and text. */
  readonly title: string | null
  readonly text: string | null
  readonly from: Moment
  readonly until: Moment
  /** Where it holds; everywhere when none is named. */
  readonly localities: readonly PlaceName[]
  /** Path of the article that tells more, from the root of the bulletin. */
  readonly article: string | null
}
