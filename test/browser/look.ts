import axe, { type AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

/** Opens a page, looks at it, and closes it again. */
export async function look<T>(context: BrowserContext, address: string, see: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage()
  try {
    await page.goto(address)
    return await see(page)
  } finally {
    await page.close()
  }
}

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

/** What axe finds by WCAG 2.2 AA and by good practice, one line a fault. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(RULES)})`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${String(target)}: ${failureSummary}`),
  )
}

/** Browsers that cannot share do not know that permission, and say so on every page. */
const UNKNOWN_SHARE = "Error with Permissions-Policy header: Unrecognized feature: 'web-share'."

/** Gathers all that a page says in the console, and what goes wrong in its scripts. */
export function listenTo(page: Page): readonly string[] {
  const told: string[] = []
  page.on('pageerror', (error) => told.push(error.message))
  page.on('console', (message) => {
    if (message.text() !== UNKNOWN_SHARE) told.push(`${message.type()}: ${message.text()}`)
  })
  return told
}
