import { test } from 'vitest'

import { editAtRandom } from '../sites/incremental.ts'

test('500 edits of 200 articles leave after each the tree of a clean build', { timeout: 7_200_000 }, async () => {
  await editAtRandom({ articles: 200, edits: 500 })
})
