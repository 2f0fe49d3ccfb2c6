import { type Progress, progressOn } from './progress.ts'

/** Where a command speaks: results on one stream, progress and mishaps on the other. */
export interface Terminal {
  /** Prints a result, if it is not empty. */
  print(text: string): void
  /** Prints what is not a result. */
  tell(text: string): void
  readonly progress: Progress
}

export function terminalOf(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  const progress = progressOn(err)
  const write = (stream: NodeJS.WriteStream, text: string): void => {
    progress.clear()
    if (text !== '') stream.write(`${text}\n`)
  }
  return {
    print: (text) => {
      write(out, text)
    },
    tell: (text) => {
      write(err, text)
    },
    progress,
  }
}
