import { describe, expect, test } from 'vitest'

import { KINDS } from './everything.ts'
import { openEverything } from './everything-site.ts'
import { faultsOf, look } from './look.ts'

const { browser, at } = await openEverything()
const light = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })

describe('on a wide light screen axe finds nothing wrong', () => {
  test.each(Object.entries(KINDS))('on the %s page', async (_, url) => {
    expect(await look(light, at(url), faultsOf)).toEqual([])
  })
})
