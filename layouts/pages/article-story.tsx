import type { ArticleProps } from '../../src/routes/props.ts'
import { Attachments } from '../components/attachments/attachments.tsx'
import { AudioList } from '../components/audio/audio-list.tsx'
import { Contents } from '../components/contents/contents.tsx'
import { Corrections } from '../components/corrections/corrections.tsx'
import { Figure } from '../components/figure/figure.tsx'
import { Gallery } from '../components/gallery/gallery.tsx'
import { Prose } from '../components/prose/prose.tsx'
import { Video } from '../components/video/video.tsx'
import type { Text } from '../text/text.ts'

export interface ArticleStoryProps {
  readonly page: ArticleProps
  readonly text: Text
}

/** What there is to read, see and hear of an article. */
export function ArticleStory({ page, text }: ArticleStoryProps) {
  return (
    <div class="story">
      {page.image !== null && <Figure figure={page.image} text={text} leads />}
      <AudioList audio={page.audio} text={text} />
      <Contents headings={page.contents} text={text} />
      <Prose html={page.body} />
      {page.video !== null && <Video video={page.video} text={text} />}
      <Gallery figures={page.gallery} text={text} />
      <Attachments files={page.attachments} text={text} />
      <Corrections corrections={page.corrections} text={text} />
      {page.head.canonical !== null && (
        <p class="address">
          {text.pageAddress}: {page.head.canonical}
        </p>
      )}
    </div>
  )
}
