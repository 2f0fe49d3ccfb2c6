import type { ChromeProps, PageProps } from '../../src/routes/props.ts'

/** One page to look at, to test and to check for accessibility. */
export interface Example {
  /** Plain ASCII, unique: a file name. */
  readonly name: string
  readonly page: PageProps
  readonly chrome: ChromeProps
}
