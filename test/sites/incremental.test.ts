import { test } from 'vitest'

import { editAtRandom } from './incremental.ts'

test('40 edits of 60 articles leave after each the tree of a clean build', { timeout: 400_000 }, async () => {
  await editAtRandom({ articles: 60, edits: 40, seed: 20181124 })
})
