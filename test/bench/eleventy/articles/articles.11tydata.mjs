export default {
  layout: 'article.njk',
  permalink: ({ months, page }) => `/${months[0].replace('-', '/')}/${page.fileSlug}/`,
}
