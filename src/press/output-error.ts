/** Something about the output folder that only the person who runs the build can mend. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}
