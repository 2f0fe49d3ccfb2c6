import { Attachments } from '../components/attachments/attachments.tsx'
import { AudioList } from '../components/audio/audio-list.tsx'
import { Byline } from '../components/byline/byline.tsx'
import { Contents } from '../components/contents/contents.tsx'
import { Corrections } from '../components/corrections/corrections.tsx'
import { Facts } from '../components/facts/facts.tsx'
import { Figure } from '../components/figure/figure.tsx'
import { Gallery } from '../components/gallery/gallery.tsx'
import { Helps } from '../components/helps/helps.tsx'
import { Neighbours } from '../components/neighbours/neighbours.tsx'
import { NewerOlder } from '../components/newer-older/newer-older.tsx'
import { Notices } from '../components/notices/notices.tsx'
import { Prose } from '../components/prose/prose.tsx'
import { Related } from '../components/related/related.tsx'
import { TopicBox } from '../components/topic-box/topic-box.tsx'
import { Translations } from '../components/translations/translations.tsx'
import { Video } from '../components/video/video.tsx'
import { vi as text } from '../text/vi.ts'
import { FULL } from './bulletins.ts'
import { EVERYTHING } from './full-article.ts'
import type { Part } from './part.ts'
import { figure, ISLAND, link, moment, TERRACES } from './pieces.ts'

const { attachments, audio, body, contents, corrections, gallery, newer, older, related, title, translations } =
  EVERYTHING
const PICTURE = figure(TERRACES, 'Mùa nước đổ ở vùng cao', 'Trần Thị Bình')
const FILM = {
  kind: 'file',
  src: '/phim.mp4',
  type: 'video/mp4',
  poster: ISLAND,
  caption: 'Phim',
  subtitles: null,
} as const
const ELSEWHERE = {
  kind: 'link',
  href: 'https://phim.example.vn/1',
  title: 'Phim về xã Nà Tấu',
  poster: ISLAND,
} as const
const TOPIC = { topic: link('Chuyển đổi số ở nông thôn', '/dong-su-kien/chuyen-doi-so/'), items: related }
const ADDRESS = 'https://ban-tin.example.vn/2026/11/hung-yen-tang-22-bac/'

/** What an article is made of. */
export const ARTICLE_PARTS: readonly Part[] = [
  { name: 'byline', look: <Byline article={EVERYTHING} text={text} /> },
  { name: 'translations', look: <Translations translations={translations} text={text} /> },
  { name: 'notices, draft', look: <Notices item={{ preview: 'draft' }} text={text} /> },
  { name: 'notices, expired', look: <Notices item={{ preview: null, expired: moment('2018-12-31') }} text={text} /> },
  { name: 'helps', look: <Helps title={title} address={ADDRESS} feedback={FULL.feedback} text={text} /> },
  { name: 'figure', look: <Figure figure={PICTURE} text={text} /> },
  { name: 'audio', look: <AudioList audio={audio} text={text} /> },
  { name: 'contents', look: <Contents headings={contents} text={text} /> },
  { name: 'prose', look: <Prose html={body} /> },
  { name: 'video', look: <Video video={FILM} text={text} /> },
  { name: 'video, elsewhere', look: <Video video={ELSEWHERE} text={text} /> },
  { name: 'gallery', look: <Gallery figures={gallery} text={text} /> },
  { name: 'attachments', look: <Attachments files={attachments} text={text} /> },
  { name: 'corrections', look: <Corrections corrections={corrections} text={text} /> },
  { name: 'facts', look: <Facts article={EVERYTHING} text={text} /> },
  { name: 'topic-box', look: <TopicBox box={TOPIC} text={text} /> },
  { name: 'related', look: <Related items={related} text={text} /> },
  { name: 'neighbours', look: <Neighbours newer={newer} older={older} text={text} /> },
  {
    name: 'newer-older',
    look: (
      <NewerOlder
        newer={{ href: '/moi/', word: text.newerItem, title }}
        older={{ href: '/cu/', word: text.olderItem }}
      />
    ),
  },
]
