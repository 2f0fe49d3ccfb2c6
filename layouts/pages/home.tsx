import type { HomeProps } from '../../src/routes/props.ts'
import { Card } from '../components/card/card.tsx'
import { CategoryBlock } from '../components/category-block/category-block.tsx'
import type { Text } from '../text/text.ts'

interface HomePageProps {
  readonly page: HomeProps
  readonly siteName: string
  readonly text: Text
}

/** The front page: what leads, the newest, and each category's newest. */
export function HomePage({ page, siteName, text }: HomePageProps) {
  const { featured, newest, categories } = page
  const [lead, ...others] = featured
  return (
    <main id="page_main" class="page home">
      <h1 class="unseen">{siteName}</h1>
      {lead === undefined ? (
        <p class="empty">{text.noItems}</p>
      ) : (
        <section class={others.length > 0 ? 'top beside' : 'top'}>
          <h2 class="unseen">{text.featured}</h2>
          <Card card={lead} text={text} leads summary picture />
          {others.length > 0 && (
            <div class="others">
              {others.map((card) => (
                <Card key={card.href} card={card} text={text} summary picture />
              ))}
            </div>
          )}
        </section>
      )}
      {newest.length > 0 && (
        <section class="latest">
          <h2>{text.newest}</h2>
          <div class="grid">
            {newest.map((card) => (
              <Card key={card.href} card={card} text={text} />
            ))}
          </div>
        </section>
      )}
      <div class="blocks">
        {categories.map((block) => (
          <CategoryBlock key={block.category.href} block={block} text={text} />
        ))}
      </div>
    </main>
  )
}
