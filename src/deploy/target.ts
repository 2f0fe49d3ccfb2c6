/** Where a site is published: a folder, a server, a store. Paths count from its root, `/` between parts. */
export interface Target {
  /** As messages name it, without secrets. */
  readonly name: string
  /** How many files one call takes best: 1 where each is a request of its own anyway. */
  readonly batch: number
  /** Names directly in a folder, sorted; none when there is no such folder. */
  names(folder: string): Promise<readonly string[]>
  /** Brings bytes close before the first reader sees any of them, where a target can: then `put()` only moves them. */
  stage(paths: readonly string[], tree: string): Promise<void>
  /** Makes files equal to those of a tree, each replaced whole or not at all; equal ones are not transferred. */
  put(paths: readonly string[], putting: Putting): Promise<void>
  /** Removes files, and folders that are left empty. Those that are not there are no matter. */
  remove(paths: readonly string[], keep: string | null): Promise<void>
  /** Which of the files do not have the bytes that they have in a tree: read back, not remembered. */
  differing(paths: readonly string[], tree: string): Promise<readonly string[]>
  /** Copies files under a folder of the target into a folder of this machine; those that are not there are left out. */
  fetch(paths: readonly string[], from: string, into: string): Promise<void>
  /** Removes a folder with all that is in it. */
  clear(folder: string): Promise<void>
  /** Throws away what was brought close and has not been put in its place. */
  unstage(): Promise<void>
}

export interface Putting {
  /** Folder of this machine that the paths are taken from. */
  readonly tree: string
  /** Folder of the target under which replaced files are kept at their own paths; null throws them away. */
  readonly keep: string | null
  /** True when files that are there already stay as they are, whatever they hold. */
  readonly isMissingOnly: boolean
}

/** Why a target does not do what it is asked. */
export type TargetFault = 'passing' | 'full' | 'credentials' | 'other'

/** A target that failed. Only a passing fault is worth another attempt. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
  readonly fault: TargetFault
  constructor(fault: TargetFault, detail: string) {
    super(detail)
    this.fault = fault
  }
}

/** A deployment that must not go on as asked; the message says what is wrong and what to do. */
export class DeployError extends Error {
  override readonly name = 'DeployError'
  /** `content` when the bulletin must change, `usage` when the command must. */
  readonly blame: 'content' | 'usage'
  constructor(blame: 'content' | 'usage', message: string) {
    super(message)
    this.blame = blame
  }
}
