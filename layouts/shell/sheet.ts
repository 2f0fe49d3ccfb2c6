import { linkInDark } from '../../src/domain/look.ts'
import styles from '../assets/styles/main.css?inline'

/** The stylesheet that stands in every page: one, so that one hash allows it in the policy. */
export function sheetOf(accent: string | null): string {
  return accent === null ? styles : styles + colours(accent)
}

function colours(accent: string): string {
  const dark = `@media screen and (prefers-color-scheme:dark){:root{--link:${linkInDark(accent)}}}`
  return `:root{--accent:${accent}}${dark}`
}
