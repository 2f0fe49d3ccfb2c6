import type { HomeProps } from '../../src/routes/props.ts'
import { CategoryBlock } from '../components/category-block/category-block.tsx'
import { Featured } from '../components/featured/featured.tsx'
import { Newest } from '../components/newest/newest.tsx'
import type { Text } from '../text/text.ts'

export interface HomePageProps {
  readonly page: HomeProps
  readonly siteName: string
  readonly text: Text
}

/** The front page: what leads, the newest, and each category's newest. Each picture stands once. */
export function HomePage({ page: { featured, newest, categories, archive }, siteName, text }: HomePageProps) {
  const pictured = [...featured, ...categories.flatMap(({ items }) => items.slice(0, 1))].map(({ href }) => href)
  return (
    <main id="page_main" class="page home">
      <h1 class="unseen">{siteName}</h1>
      <Featured cards={featured} text={text} />
      <Newest cards={newest} archive={archive} text={text} />
      {categories.length > 0 && (
        <div class="blocks">
          {categories.map((block, place) => (
            <CategoryBlock
              key={block.category.href}
              block={block}
              picture={pictured.indexOf(block.items[0]?.href ?? '') === featured.length + place}
              text={text}
            />
          ))}
        </div>
      )}
    </main>
  )
}
