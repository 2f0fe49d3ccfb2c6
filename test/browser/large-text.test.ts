import { describe, expect, test } from 'vitest'

import { PNG } from '../sites/articles.ts'
import { EVERYTHING } from './everything.ts'
import { openEverything } from './everything-site.ts'
import { look } from './look.ts'

const { browser, at } = await openEverything({
  ...EVERYTHING,
  'site.yaml': `${String(EVERYTHING['site.yaml'])}look: { emblem: { file: bieu-trung.png, alt: Biểu trưng của tỉnh } }\n`,
  'bieu-trung.png': PNG,
})
const context = await browser.newContext()

describe('the head of a page with an emblem, an issuer and a long name', () => {
  test.each([
    [360, 100],
    [360, 150],
    [360, 187],
    [360, 200],
    [320, 100],
    [320, 175],
    [320, 200],
    [640, 200],
  ])('fits a screen of %i pixels with text of %i percent, and nothing lies over another', async (width, percent) => {
    await look(context, at('/2018/06/du/'), async (page) => {
      await page.setViewportSize({ width, height: 740 })
      await page.evaluate(
        (size) => {
          document.documentElement.style.fontSize = size
        },
        `${String(percent)}%`,
      )
      expect(await page.evaluate(overflow)).toEqual([])
      expect(await page.evaluate(overlaps)).toEqual([])
      const box = await page.locator('.masthead input').boundingBox()
      expect(box?.width).toBeGreaterThan(width / 2)
    })
  })
})

test.each([
  [360, 150],
  [360, 200],
  [320, 200],
])('without an emblem no syllable of the issuer is cut at %i pixels and %i percent', async (width, percent) => {
  await look(context, at('/2018/06/du/'), async (page) => {
    await page.setViewportSize({ width, height: 740 })
    await page.evaluate(
      (size) => {
        document.querySelector('.brand img')?.remove()
        document.documentElement.style.fontSize = size
      },
      `${String(percent)}%`,
    )
    expect(await page.evaluate(cutSyllables)).toEqual([])
    expect(await page.evaluate(overflow)).toEqual([])
  })
})

describe('on a telephone', () => {
  test.each(['.foot a', '.byline a'])('every %s has the height of a thumb, and room of its own', async (links) => {
    await look(context, at('/2018/06/du/'), async (page) => {
      await page.setViewportSize({ width: 360, height: 740 })
      const boxes = await page.locator(links).evaluateAll((all) =>
        all.map((link) => {
          const { top, bottom, left, right, height } = link.getBoundingClientRect()
          return { top, bottom, left, right, height }
        }),
      )
      expect(boxes.length).toBeGreaterThan(2)
      expect(boxes.filter(({ height }) => height < 44)).toEqual([])
      const over = boxes.filter((one) =>
        boxes.some(
          (other) =>
            other !== one &&
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom - 0.5 &&
            other.top < one.bottom - 0.5,
        ),
      )
      expect(over).toEqual([])
    })
  })
})

/** Runs in the page: what of its head and foot runs out of the screen. */
function overflow(): readonly string[] {
  const seen = document.querySelectorAll('.masthead *, .foot *')
  const wide = [...seen].filter((part) => part.getBoundingClientRect().right > window.innerWidth + 0.5)
  return wide.map(({ outerHTML }) => outerHTML)
}

/** Runs in the page: which parts of its head lie over one another. Text is where its lines are. */
function overlaps(): readonly string[] {
  const parts = document.querySelectorAll('.brand img, .issuer, .nameplate a > *, .menu summary, .masthead form > *')
  const lines = [...parts].flatMap((part) => {
    const range = document.createRange()
    range.selectNodeContents(part)
    const boxes = part.matches('.issuer, span') ? range.getClientRects() : [part.getBoundingClientRect()]
    return [...boxes].map((box) => ({ part, box }))
  })
  return lines.flatMap(({ part, box }, place) =>
    lines
      .slice(place + 1)
      .filter((other) => other.part !== part && meet(box, other.box))
      .map((other) => `${part.outerHTML} ${other.part.outerHTML}`),
  )

  function meet(one: DOMRect, other: DOMRect): boolean {
    const [slack, room] = [1, 4]
    return (
      one.left < other.right - slack &&
      other.left < one.right - slack &&
      one.top + room < other.bottom - room &&
      other.top + room < one.bottom - room
    )
  }
}

/** Runs in the page: syllables of the issuer's name that stand on more than one line. */
function cutSyllables(): readonly string[] {
  const text = document.querySelector('.issuer')?.firstChild
  if (!text) throw new Error('The issuer is not on the page')
  return [...(text.textContent ?? '').matchAll(/\S+/gu)].flatMap(({ 0: syllable, index }) => {
    const range = document.createRange()
    range.setStart(text, index)
    range.setEnd(text, index + syllable.length)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
    return lines.size > 1 ? [syllable] : []
  })
}
