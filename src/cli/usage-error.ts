/** A command that cannot be carried out as given: told in one sentence, without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
