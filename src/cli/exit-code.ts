/** What the command line answers to who called it. */
export const EXIT = {
  done: 0,
  /** Something in the content cannot be published right; nothing was published. */
  content: 1,
  /** The command was given something that it does not take. */
  usage: 2,
  /** Published, with items held back. */
  held: 3,
  /** A fault of Bantin's, or of the machine. */
  internal: 70,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
