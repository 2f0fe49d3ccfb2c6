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

/** The front page: what leads, the newest, and each category's newest, as the owner orders them. */
export function HomePage({ page, siteName, text }: HomePageProps) {
  const { blocks, featured, newest, archive } = page
  const parts = {
    featured: <Featured key="featured" cards={featured} text={text} />,
    newest: <Newest key="newest" cards={newest} archive={archive} text={text} />,
    categories: <CategoryBlocks key="categories" page={page} text={text} />,
  }
  return (
    <main id="page_main" class="page home">
      <h1 class="unseen">{siteName}</h1>
      {blocks.map((block) => parts[block])}
    </main>
  )
}

function CategoryBlocks({ page: { categories }, text }: Pick<HomePageProps, 'page' | 'text'>) {
  if (categories.length === 0) return null
  return (
    <div class="blocks">
      {categories.map((block) => (
        <CategoryBlock key={block.category.href} block={block} text={text} />
      ))}
    </div>
  )
}
