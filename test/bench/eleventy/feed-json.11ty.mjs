/** JSON Feed of the bulletin and of each category. */
export const data = {
  pagination: { data: 'collections.categoryFeeds', size: 1, alias: 'feed' },
  permalink: ({ feed }) => `${feed.href}feed.json`,
  eleventyExcludeFromCollections: true,
}

export function render({ feed, site, labels }) {
  const title = feed.name === null ? site.name : `${feed.name} – ${site.name}`
  const address = site.url + feed.href.slice(1)
  const items = feed.articles.map((item) => ({
    id: site.url + item.url.slice(1),
    url: site.url + item.url.slice(1),
    title: item.data.title,
    content_text: this.excerpt(item),
    date_published: this.iso(item.date),
    date_modified: this.iso(item.date),
    authors: (item.data.authors ?? []).map((id) => ({ name: labels.authors[id].name })),
    tags: item.data.shown.map((id) => labels.categories[id].name),
  }))
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: address,
    feed_url: `${address}feed.json`,
  }
  const feedObject = { ...head, description: title, language: 'vi', authors: [{ name: site.name }], items }
  return `${JSON.stringify(feedObject, null, 2)}\n`
}
