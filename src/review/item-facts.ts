import type { Item } from '../domain/article.ts'
import type { MediaFile, Video } from '../domain/media.ts'
import type { Moment } from '../domain/moment.ts'

/** What readers learn of an item besides its text. */
interface Fact {
  /** As editors call it. */
  readonly name: string
  readonly of: (item: Item) => string
}

/** A fact that is other than it was; one side may be empty. */
export interface FactChange {
  readonly name: string
  readonly before: string
  readonly after: string
}

const FACTS: readonly Fact[] = [
  { name: 'Nhan đề', of: ({ title }) => title },
  { name: 'Lời dẫn', of: ({ summary }) => summary ?? '' },
  { name: 'Địa chỉ', of: ({ url }) => url },
  { name: 'Địa chỉ cũ', of: ({ aliases }) => aliases.join(', ') },
  { name: 'Ngày đăng', of: ofArticle(({ published }) => momentText(published)) },
  { name: 'Hết hiệu lực', of: ofArticle(({ expires }) => momentText(expires)) },
  { name: 'Lúc sửa', of: ({ updated }) => momentText(updated) },
  { name: 'Chuyên mục', of: ofArticle(({ categories }) => texts(categories)) },
  { name: 'Tỉnh, thành phố', of: ofArticle(({ provinces }) => names(provinces)) },
  { name: 'Xã, phường', of: ofArticle(({ localities }) => names(localities)) },
  { name: 'Từ khóa', of: ofArticle(({ tags }) => texts(tags)) },
  { name: 'Dòng sự kiện', of: ofArticle(({ topic }) => topic?.text ?? '') },
  { name: 'Tác giả', of: ofArticle(({ authors }) => texts(authors)) },
  { name: 'Cộng tác viên', of: ofArticle(({ contributor }) => contributor ?? '') },
  {
    name: 'Nguồn',
    of: ofArticle(({ source }) => [source?.name, source?.url].filter((part) => part != null).join(', ')),
  },
  { name: 'Tin nổi bật', of: ofArticle(({ featured }) => (featured ? 'có' : '')) },
  { name: 'Ảnh đầu bài', of: ({ image }) => (image === null ? '' : `${fileText(image.file)} “${image.alt}”`) },
  { name: 'Bộ ảnh', of: ofArticle(({ gallery }) => gallery.map(({ file }) => fileText(file)).join(', ')) },
  { name: 'Phim', of: ofArticle(({ video }) => videoText(video)) },
  { name: 'Tiếng', of: ofArticle(({ audio }) => audio.map(({ label }) => label).join(', ')) },
  {
    name: 'Tệp kèm',
    of: ({ attachments }) => attachments.map(({ file, title }) => `${title} (${fileText(file)})`).join(', '),
  },
  { name: 'Đính chính', of: ofArticle(({ corrections }) => corrections.map(({ text }) => text).join(' ')) },
  { name: 'Bài liên quan', of: ofArticle(({ related }) => related.join(', ')) },
  { name: 'Dịch từ', of: ({ translates }) => translates ?? '' },
]

/** The facts of an item that are other than they were. */
export function factChanges(before: Item, after: Item): readonly FactChange[] {
  return FACTS.map(({ name, of }) => ({ name, before: of(before), after: of(after) })).filter(
    (change) => change.before !== change.after,
  )
}

/** What leads a new item: when it was published, and under what. */
export function leadOf(item: Item): string {
  return item.kind === 'page' ? 'trang riêng' : [momentText(item.published), texts(item.categories)].join(', ')
}

type Article = Extract<Item, { kind: 'article' }>

function ofArticle(of: (article: Article) => string): (item: Item) => string {
  return (item) => (item.kind === 'article' ? of(item) : '')
}

function texts(labels: readonly { readonly text: string }[]): string {
  return labels.map(({ text }) => text).join(', ')
}

function names(places: readonly { readonly name: string }[]): string {
  return places.map(({ name }) => name).join(', ')
}

/** “13:04, 23/11/2026”. */
export function momentText(moment: Moment | null): string {
  if (moment === null) return ''
  const day = moment.day.split('-').toReversed().join('/')
  return moment.time === null ? day : `${moment.time}, ${day}`
}

/** A file by its name; the hash tells when only its bytes are other. */
function fileText({ source, sha256 }: MediaFile): string {
  return `${source.slice(source.lastIndexOf('/') + 1)} [${sha256.slice(0, 8)}]`
}

function videoText(video: Video | null): string {
  if (video === null) return ''
  return video.kind === 'link' ? `${video.title} (${video.url})` : fileText(video.file)
}
