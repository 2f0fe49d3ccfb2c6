import type { Paths } from '../domain/paths.ts'

/** Where the pages that do not change with urgent notices find those that are live in their language. */
export function alertsUrl({ home }: Paths): string {
  return `${home}thong-bao.json`
}
