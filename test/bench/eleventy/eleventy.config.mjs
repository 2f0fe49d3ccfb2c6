import { modelOf } from './model.mjs'

const ZONE = 7 * 60 * 60 * 1000
const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/** The bulletin as an Eleventy site is commonly made: an article is a template, a list is a pagination of a collection. */
export default function bulletin(config) {
  for (const name of [
    'articles',
    'places',
    'newest',
    'featured',
    'blocks',
    'lists',
    'feeds',
    'categoryFeeds',
    'months',
    'recent',
  ]) {
    config.addCollection(name, (api) => modelOf(api)[name])
  }
  config.addPassthroughCopy({ static: '/' })
  config.addFilter('day', (date) => local(date).slice(0, 10))
  config.addFilter('shownDay', shownDay)
  config.addFilter('iso', (date) => `${local(date).slice(0, 19)}+07:00`)
  config.addFilter('mailDate', (date) => new Date(date).toUTCString())
  config.addFilter('weekday', (date) => WEEKDAYS[new Date(date.getTime() + ZONE).getUTCDay()])
  config.addFilter('stripped', (path) => path.slice(1))
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'))
  config.addFilter('excerpt', (item) => item.data.summary ?? excerpt(item.rawInput))
  config.addFilter('excerptOf', excerpt)
  return { dir: { output: 'public' }, markdownTemplateEngine: 'njk', templateFormats: ['md', 'njk', '11ty.js'] }
}

/** A time as the clocks of the bulletin show it. */
function local(date) {
  return new Date(date.getTime() + ZONE).toISOString()
}

function shownDay(date) {
  const day = local(date)
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

function excerpt(text) {
  const start = text.trim().slice(0, 200).replaceAll('\n\n', ' ')
  return start.length < 200 ? start : `${start.slice(0, start.lastIndexOf(' '))}…`
}
