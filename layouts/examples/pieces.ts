import type { Moment } from '../../src/domain/moment.ts'
import type { SafeHtml } from '../../src/domain/safe-html.ts'
import type { CardProps, FigureProps, HeadProps, ImageProps, NamedLink, TitleProps } from '../../src/routes/props.ts'

const ORIGIN = 'https://ban-tin.example.vn'

/** A moment in Việt Nam, from `2026-11-23` or `2026-11-23 13:04`. */
export function moment(written: string): Moment {
  const [day = '', time = null] = written.split(' ')
  const iso = `${day}T${time ?? '00:00'}:00+07:00`
  return { instant: Date.parse(iso), iso, day, time }
}

/** The first step of every breadcrumb. */
export const HOME = { name: { word: 'home' }, href: '/' } as const

export function link(name: string, href: string): NamedLink {
  return { name, href }
}

/** The head of a page at an address. */
export function head(href: string, more: Partial<HeadProps> = {}): HeadProps {
  const feeds = [
    { type: 'application/atom+xml', title: 'Bản tin Điện Biên (Atom)', href: '/feed.xml' },
    { type: 'application/rss+xml', title: 'Bản tin Điện Biên (RSS)', href: '/rss.xml' },
    { type: 'application/feed+json', title: 'Bản tin Điện Biên (JSON Feed)', href: '/feed.json' },
  ] as const
  const none = { title: null, description: null, noindex: false, alternates: [], image: null }
  return { ...none, canonical: ORIGIN + href, feeds, ...more }
}

export const TERRACES: ImageProps = {
  src: '/2021/12/ruong-bac-thang/ruong-bac-thang-3f9a0c21.png',
  absolute: `${ORIGIN}/2021/12/ruong-bac-thang/ruong-bac-thang-3f9a0c21.png`,
  width: 1200,
  height: 800,
  alt: 'Tranh vẽ ruộng bậc thang mùa nước đổ dưới chân núi',
  sources: [webp('/2021/12/ruong-bac-thang/ruong-bac-thang-3f9a0c21')],
  srcset: [],
}

export const ISLAND: ImageProps = {
  src: '/2024/11/cu-lao-cham/cu-lao-5b1d77e0.png',
  absolute: `${ORIGIN}/2024/11/cu-lao-cham/cu-lao-5b1d77e0.png`,
  width: 1200,
  height: 800,
  alt: 'Tranh vẽ một hòn đảo xanh giữa biển lúc sáng sớm',
  sources: [webp('/2024/11/cu-lao-cham/cu-lao-5b1d77e0')],
  srcset: [],
}

function webp(stem: string): ImageProps['sources'][number] {
  const srcset = [360, 720, 1200].map((width) => ({ href: `${stem}-${String(width)}.webp`, width }))
  return { type: 'image/webp', srcset }
}

export function figure(image: ImageProps, caption: string | null, credit: string | null): FigureProps {
  return { image, caption, credit }
}

/** HTML written by hand in these examples, in the words of the Markdown renderer. */
export function safeHtml(html: string): SafeHtml {
  assertSafe(html)
  return html
}

function assertSafe(html: string): asserts html is SafeHtml {
  if (html.includes('<script')) throw new Error('An example may not hold a script')
}

const CATEGORIES = [
  link('Nông thôn mới', '/chuyen-muc/nong-thon-moi/'),
  link('Kinh tế', '/chuyen-muc/kinh-te/'),
  link('Văn hóa', '/chuyen-muc/van-hoa/'),
] as const

interface CardDetails {
  readonly summary?: string
  readonly category?: NamedLink
  readonly provinces?: readonly NamedLink[]
  readonly image?: ImageProps
}

/** An item in a list; its address follows from its place there. */
export function card(title: string, written: string, details: CardDetails = {}): CardProps {
  return {
    title,
    href: `/${written.slice(0, 4)}/${written.slice(5, 7)}/${String(title.length)}-${written.slice(8, 10)}/`,
    summary: details.summary ?? null,
    published: moment(written),
    category: details.category ?? CATEGORIES[title.length % 3] ?? CATEGORIES[0],
    provinces: details.provinces ?? [link('Điện Biên', '/tinh/dien-bien/')],
    image: details.image ?? null,
  }
}

export function titleLine({ title, href, published }: CardProps): TitleProps {
  return { title, href, published }
}
