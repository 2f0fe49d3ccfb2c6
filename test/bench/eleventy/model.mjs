const INDEXES = ['categories', 'provinces', 'keywords', 'authors', 'topics', 'months']
const PAGE = 100

/** How many feeds lie beside a list; one where none is named. */
const FEEDS = { categories: 3, months: 0 }

const models = new WeakMap()

/** Everything that the templates list, worked out once for a build. */
export function modelOf(api) {
  if (!models.has(api)) models.set(api, model(api.getFilteredByGlob('articles/**/*.md').toReversed()))
  return models.get(api)
}

/** Articles come newest first. */
function model(articles) {
  const { labels, heads, top, years } = articles[0].data
  const home = grouped(articles, ({ data }) => [data.home])
  const members = Object.fromEntries(INDEXES.map((path) => [path, grouped(articles, ({ data }) => data[path] ?? [])]))
  const lists = INDEXES.flatMap((path) =>
    Object.entries(labels[path]).map(([id, list]) => ({ path, id, ...list, articles: members[path].get(id) ?? [] })),
  )
  const featured = articles.filter(({ data }) => data.featured).slice(0, 3)
  const newestDay = articles[0].date.getTime() - 2 * 24 * 60 * 60 * 1000
  return {
    articles,
    featured,
    newest: articles.filter((article) => !featured.includes(article)).slice(0, 12),
    blocks: top.map((category) => ({ ...category, articles: (members.categories.get(category.id) ?? []).slice(0, 4) })),
    places: placesOf(articles, home, members),
    lists: [...lists.flatMap(pagesOf), ...linkPages({ heads, years, lists })],
    ...feedsOf(articles, lists),
    months: lists.filter(({ path }) => path === 'months'),
    recent: articles.slice(0, 1000).filter(({ date }) => date.getTime() > newestDay),
  }
}

function grouped(articles, keysOf) {
  const groups = new Map()
  for (const article of articles) {
    for (const key of keysOf(article)) {
      if (!groups.has(key)) groups.set(key, [])
      groups.get(key).push(article)
    }
  }
  return groups
}

/** For each article, by its address, what is near it in the lists that it stands in. */
function placesOf(articles, home, members) {
  const places = new Map(
    articles.map(({ url }, place) => [url, { newer: articles[place - 1], older: articles[place + 1] }]),
  )
  const near = (groups, tell) => {
    for (const [key, list] of groups)
      list.forEach((article, place) => tell(places.get(article.url), { key, list, place, article }))
  }
  near(home, (found, { list, place }) => {
    found.newerList = list.slice(Math.max(0, place - 10), place).reverse()
    found.olderList = list.slice(place + 1, place + 11)
  })
  near(members.topics, (found, { list, place }) => (found.topic = list.slice(place + 1, place + 6)))
  near(members.provinces, (found, { key, list, place, article: { data } }) => {
    if (data.keywords === undefined && key === data.provinces[0]) found.related = list.slice(place + 1, place + 6)
  })
  near(members.keywords, (found, { key, list, place, article: { data } }) => {
    if (key === data.keywords[0]) found.related = list.slice(place + 1, place + 6)
  })
  return places
}

/** The pages of a list, a hundred articles each. */
function pagesOf(list) {
  const count = Math.max(1, Math.ceil(list.articles.length / PAGE))
  return Array.from({ length: count }, (_, place) => ({
    ...list,
    kind: 'items',
    number: place + 1,
    address: place === 0 ? list.href : pageAddress(list, place + 1),
    feeds: FEEDS[list.path] ?? 1,
    above: list.trail.slice(0, -1),
    summaries: place === 0 && list.path !== 'months' ? 10 : 0,
    older: place + 1 < count ? pageAddress(list, place + 2) : null,
    articles: list.articles.slice(place * PAGE, (place + 1) * PAGE),
  }))
}

function pageAddress({ href }, number) {
  return `${href}trang/${String(number)}/`
}

/** The pages that list the labels of an index, the years, and the months of a year. */
function linkPages({ heads, years, lists }) {
  const collator = new Intl.Collator('vi')
  const byName = (path) => lists.filter((list) => list.path === path).sort((a, b) => collator.compare(a.name, b.name))
  const groupsOf = (path) => (path === 'months' ? years : [{ children: byName(path) }])
  return [
    ...Object.entries(heads).map(([path, head]) => ({
      ...head,
      kind: 'links',
      address: head.href,
      above: head.trail.slice(0, -1),
      groups: groupsOf(path),
    })),
    ...years.map((year) => ({
      ...year,
      kind: 'links',
      address: year.href,
      above: year.trail.slice(0, -1),
      groups: [{ children: year.children }],
    })),
  ]
}

/** Atom for every index but the months, RSS and JSON Feed for the whole bulletin and its categories. */
function feedsOf(articles, lists) {
  const whole = { name: null, href: '/', path: 'categories', articles }
  const channels = [whole, ...lists.filter(({ path }) => path !== 'months')]
  const feeds = channels.map((channel) => ({ ...channel, articles: channel.articles.slice(0, 30) }))
  return { feeds, categoryFeeds: feeds.filter(({ path }) => path === 'categories') }
}
