import type { Moment } from '../../../src/domain/moment.ts'

export interface ExactTimeProps {
  readonly moment: Moment
  /** How the language writes it. */
  readonly words: (moment: Moment) => string
}

/** A moment with its time and zone for machines; only its day when the editor gave no time. */
export function ExactTime({ moment, words }: ExactTimeProps) {
  return <time datetime={moment.time === null ? moment.day : moment.iso}>{words(moment)}</time>
}
