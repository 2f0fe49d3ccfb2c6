import { expect, test } from 'vitest'

import { EVERYTHING } from './everything.ts'
import { openEverything } from './everything-site.ts'
import { look } from './look.ts'

const { browser, at } = await openEverything(EVERYTHING)
const context = await browser.newContext()

test('paper has nothing to press or to fill in, and all of the text', async () => {
  await look(context, at('/2018/06/du/'), async (page) => {
    await page.emulateMedia({ media: 'print' })
    for (const shown of ['form', 'input', 'button', 'video', 'audio', 'nav']) {
      expect([shown, await page.locator(shown).filter({ visible: true }).count()]).toEqual([shown, 0])
    }
    for (const shown of ['h1', '.brand', 'article p']) {
      expect([shown, await page.locator(shown).filter({ visible: true }).count()]).not.toEqual([shown, 0])
    }
  })
})
