import { Alerts } from '../components/alerts/alerts.tsx'
import { Card } from '../components/card/card.tsx'
import { CategoryBlock } from '../components/category-block/category-block.tsx'
import { Chips } from '../components/chips/chips.tsx'
import { Featured } from '../components/featured/featured.tsx'
import { FeedLine } from '../components/feed-line/feed-line.tsx'
import { ItemList } from '../components/item-list/item-list.tsx'
import { Months } from '../components/months/months.tsx'
import { Newest } from '../components/newest/newest.tsx'
import { Pagination } from '../components/pagination/pagination.tsx'
import { PlaceHistoryBox } from '../components/place-history/place-history.tsx'
import { SearchForm } from '../components/search-box/search-form.tsx'
import { Breadcrumb } from '../shell/breadcrumb.tsx'
import { Footer } from '../shell/footer.tsx'
import { Header } from '../shell/header.tsx'
import { vi as text } from '../text/vi.ts'
import { ARTICLE_PARTS } from './article-parts.tsx'
import { FULL } from './bulletins.ts'
import { NEWS } from './cards.ts'
import { EVERYTHING } from './full-article.ts'
import { ALERTS } from './homes.ts'
import { SEARCH } from './other-pages.ts'
import type { Part } from './part.ts'
import { head, link } from './pieces.ts'
import { HUE, HUNG_YEN, THAI_BINH } from './places.ts'

const [TERRACES_NEWS, ...OTHERS] = NEWS
const BLOCK = { category: link('Kinh tế', '/chuyen-muc/kinh-te/'), items: OTHERS.slice(2, 6) }
const MONTHS = ['2018/12', '2018/08', '2018/01'].map((name) => link(name, `/${name}/`))
const OLDER = { older: '/chuyen-muc/kinh-te/2017/', newest: '/chuyen-muc/kinh-te/' }
const PLACES = { 'a province that grew': HUNG_YEN, 'one that is gone': THAI_BINH, 'one that was raised': HUE }

/** What frames a page, and what the front page and lists are made of. */
const PAGE_PARTS: readonly Part[] = [
  { name: 'alerts', look: <Alerts alerts={ALERTS} words={text.alerts} /> },
  { name: 'header', look: <Header chrome={{ ...FULL, search: null }} text={text} lang={undefined} /> },
  { name: 'breadcrumb', look: <Breadcrumb crumbs={EVERYTHING.breadcrumb} text={text} /> },
  { name: 'featured', look: <Featured cards={NEWS.slice(0, 3)} text={text} /> },
  ...(TERRACES_NEWS === undefined
    ? []
    : [{ name: 'card', look: <Card card={TERRACES_NEWS} text={text} summary picture /> }]),
  { name: 'newest', look: <Newest cards={OTHERS} archive="/luu-tru/" text={text} /> },
  { name: 'category-block', look: <CategoryBlock block={BLOCK} text={text} /> },
  { name: 'item-list', look: <ItemList items={NEWS.slice(0, 4)} summaries={2} text={text} /> },
  { name: 'item-list, empty', look: <ItemList items={[]} summaries={0} text={text} /> },
  { name: 'pagination', look: <Pagination page={OLDER} text={text} /> },
  { name: 'chips', look: <Chips links={FULL.menu} /> },
  { name: 'months', look: <Months months={MONTHS} text={text} /> },
  { name: 'feed-line', look: <FeedLine feeds={head('/').feeds} text={text} /> },
  ...Object.entries(PLACES).flatMap(([name, { name: place, history }]) =>
    history === null
      ? []
      : [{ name: `place-history, ${name}`, look: <PlaceHistoryBox name={place} history={history} text={text} /> }],
  ),
  { name: 'search-form', look: <SearchForm page={SEARCH} action="/tim-kiem/" text={text} /> },
]

/** Every component with what it may have to show; pages of every kind stand beside them in `examples.ts`. */
export const parts: readonly Part[] = [
  ...PAGE_PARTS,
  ...ARTICLE_PARTS,
  { name: 'footer', look: <Footer chrome={FULL} text={text} lang={undefined} /> },
]
