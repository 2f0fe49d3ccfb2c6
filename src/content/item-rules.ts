import type { Sheet } from './desk.ts'

/** Longer titles are paragraphs; official documents reach 300 characters at most. */
const LONG_TITLE = 300

/** A title that lists and search results cannot show. */
export function checkTitle({ fields: { title = '' }, source, report }: Sheet): void {
  if (title.length <= LONG_TITLE) return
  report.notice(source.positionOf(['title']), {
    code: 'long-title',
    message: `Nhan đề dài ${String(title.length)} ký tự.`,
    remedy: `Rút xuống dưới ${String(LONG_TITLE)} ký tự và chuyển phần còn lại sang lời dẫn (summary).`,
  })
}

/** A flag that was begun and not finished: what is meant to stay unpublished must not be published by a slip. */
export function checkDraft({ source, report }: Sheet): void {
  if (!source.isEmptyKey('draft')) return
  report.error(source.keyPositionOf(['draft']), {
    code: 'empty-draft',
    message: 'Mục “draft” chưa có giá trị.',
    remedy: 'Bài còn nháp thì viết draft: true; bài đã xong thì xóa dòng này.',
  })
}

/** The rules between the dates of an item. */
export function checkDates({ fields, source, report }: Sheet): void {
  if (fields.kind === 'page' || fields.date === undefined) return
  const { date, expires = null, updated = null } = fields
  if (expires !== null && expires.instant <= date.instant) {
    report.error(source.positionOf(['expires']), {
      code: 'expires-before-date',
      message: 'Ngày hết hiệu lực (expires) không đứng sau ngày đăng (date).',
      remedy: 'Sửa một trong hai ngày; bài không hết hiệu lực thì bỏ mục expires.',
    })
  }
  if (updated !== null && updated.instant < date.instant && updated.day !== date.day) {
    report.error(source.positionOf(['updated']), {
      code: 'updated-before-date',
      message: 'Lúc sửa bài (updated) đứng trước ngày đăng (date).',
      remedy: 'Sửa một trong hai; sửa trước khi đăng thì không cần mục updated.',
    })
  }
}
