import type { Edition } from '../bulletin/bulletin.ts'
import { closest } from '../domain/closest.ts'
import type { NamedPlace } from '../domain/look.ts'
import type { Problem } from '../domain/problem.ts'
import type { Site } from '../domain/site.ts'

const SETTINGS = 'site.yaml'

/** Categories and pages that the owner puts on the front page or into the menu, and that are not there. */
export function checkLook({ look }: Site, { bulletins }: Edition): readonly Problem[] {
  const categories = new Set(bulletins.flatMap((bulletin) => [...bulletin.categories.keys()]))
  const pages = bulletins.flatMap((bulletin) => bulletin.pages.map(({ slug }) => slug))
  const both = new Set([...categories, ...pages])
  return [
    ...unknown(look.homeCategories, { known: categories, noun: 'chuyên mục' }),
    ...unknown(look.menu, { known: both, noun: 'chuyên mục hay trang' }),
  ]
}

interface Known {
  readonly known: ReadonlySet<string>
  readonly noun: string
}

function unknown(places: readonly NamedPlace[], { known, noun }: Known): readonly Problem[] {
  return places
    .filter(({ name }) => !known.has(name))
    .map(({ name, line, column }) => {
      const near = closest(name, known, 3)
      const question =
        near.length === 0 ? '' : `Có phải bạn muốn viết ${near.map((each) => `“${each}”`).join(' hoặc ')}? `
      return {
        severity: 'error',
        code: 'unknown-place-of-menu',
        ...{ file: SETTINGS, line, column },
        message: `Không có ${noun} nào tên “${name}”.`,
        remedy: `${question}Ghi id của chuyên mục, hoặc phần cuối địa chỉ của trang.`,
      }
    })
}
