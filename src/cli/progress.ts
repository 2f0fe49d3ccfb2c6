/** A line on the terminal that tells how far a long work is. */
export interface Progress {
  (step: string, done: number, total: number): void
  /** Takes the line away. */
  clear(): void
}

/** Shows progress four times a second at most, and only on a terminal: logs of CI stay clean. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let shown = 0
  const show = (step: string, done: number, total: number): void => {
    const now = performance.now()
    if (!stream.isTTY || now - shown < 250) return
    shown = now
    stream.write(`\r\u001B[K${step} ${String(done)}/${String(total)}`)
  }
  const clear = (): void => {
    if (stream.isTTY && shown > 0) stream.write('\r\u001B[K')
  }
  return Object.assign(show, { clear })
}
