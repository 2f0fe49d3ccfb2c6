import { ARTICLES } from './examples/articles.ts'
import { DIRECTORIES } from './examples/directories.ts'
import type { Example } from './examples/example.ts'
import { HOMES } from './examples/homes.ts'
import { INDEXES } from './examples/indexes.ts'
import { OTHER_PAGES } from './examples/other-pages.ts'

/** A page of every kind, with little, with much and with all at once: for render tests, axe and the eye. */
export const examples: readonly Example[] = [...HOMES, ...ARTICLES, ...INDEXES, ...DIRECTORIES, ...OTHER_PAGES]
