interface Step {
  readonly href: string
  /** “Mới hơn”, “Cũ hơn”. */
  readonly word: string
  /** What stands there, where it has a name. */
  readonly title?: string
}

export interface NewerOlderProps {
  readonly newer: Step | null
  readonly older: Step | null
}

/**
 * One step in time, towards newer and towards older. HTML has only `next` and `prev`, and tools disagree on which is
 * which: here, on every page of the bulletin, time runs forward, so that `next` is newer and `prev` is older.
 */
export function NewerOlder({ newer, older }: NewerOlderProps) {
  return (
    <ul class="steps">
      {newer !== null && <StepLink step={newer} side="newer" rel="next" />}
      {older !== null && <StepLink step={older} side="older" rel="prev" />}
    </ul>
  )
}

export interface StepLinkProps {
  readonly step: Step
  readonly side: 'newer' | 'older'
  readonly rel: 'next' | 'prev'
}

function StepLink({ step: { href, word, title }, side, rel }: StepLinkProps) {
  return (
    <li class={side}>
      <a href={href} rel={rel}>
        <b>{word}</b>
        {title !== undefined && <span> {title}</span>}
      </a>
    </li>
  )
}
