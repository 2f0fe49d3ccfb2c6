import type { GroupKind } from '../bulletin/touched.ts'
import type { Article } from '../domain/article.ts'

/** Fingerprints of an earlier plan that still hold. */
export interface StillTrue {
  /** Of the page of an article that is live. */
  ofArticle(article: Article): string | null
  /** Of a page that shows articles of a group, names, notices, and nothing besides. */
  ofPart(kind: GroupKind, id: string, url: string): string | null
  /** Of a file that names the articles of a month, `2018/08`, in all languages. */
  ofMonthMap(month: string, url: string): string | null
}

/** When nothing is known. */
export const NOTHING: StillTrue = { ofArticle: () => null, ofPart: () => null, ofMonthMap: () => null }
