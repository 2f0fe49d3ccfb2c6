import type { AttachmentProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'

export interface AttachmentsProps {
  readonly files: readonly AttachmentProps[]
  readonly text: Text
}

/** “Tệp đính kèm”: each link says format and size, “Kế hoạch (PDF, 240 KB)”; nothing when there are none. */
export function Attachments({ files, text }: AttachmentsProps) {
  if (files.length === 0) return null
  return (
    <section class="attachments">
      <h2>{text.attachments}</h2>
      <ul>
        {files.map(({ title, href, format, bytes }) => (
          <li key={href}>
            <a href={href}>
              {title}{' '}
              <span>
                ({format}, {text.size(bytes)})
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
