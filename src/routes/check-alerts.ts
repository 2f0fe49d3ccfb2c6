import type { Bulletin, Edition } from '../bulletin/bulletin.ts'
import type { Told } from '../content/told.ts'
import { pathsOf } from '../domain/paths.ts'
import type { Problem } from '../domain/problem.ts'
import { prefixOf, type Site } from '../domain/site.ts'
import { alertsOf } from './alerts.ts'
import { fetchedAlerts } from './fetched-alerts.ts'

/** Live urgent notices for which the pages that fetch them have no room, or whose article is not public. */
export function checkAlerts(site: Site, edition: Edition): readonly Problem[] {
  return edition.bulletins.flatMap((bulletin) => checkBulletin(bulletin, site, edition))
}

function checkBulletin(bulletin: Bulletin, site: Site, edition: Edition): readonly Problem[] {
  const prefix = prefixOf(site)
  const href = (url: string): string => prefix + url.slice(1)
  const { alerts } = fetchedAlerts(alertsOf({ bulletin, edition, href }), href(pathsOf(bulletin.lang, site.lang).home))
  return bulletin.alerts.flatMap(({ path, localities, article }, place) => {
    const message = cutFrom(alerts[place]?.others, localities.length)
    const isBare = article !== null && !edition.byPath.has(article)
    return [
      ...(message === null ? [] : [notice(path, { code: 'cut-alert', message, remedy: SHORTER })]),
      ...(isBare ? [notice(path, withoutArticle(article))] : []),
    ]
  })
}

function cutFrom(others: number | undefined, localities: number): string | null {
  if (others === undefined) return 'Trang bài viết không đủ chỗ cho thông báo này: các thông báo khẩn hơn đã chiếm hết.'
  if (others === 0) return null
  return `Trang bài viết chỉ đủ chỗ nêu tên ${String(localities - others)} trong ${String(localities)} nơi của thông báo này.`
}

const SHORTER =
  'Người đọc được dẫn về trang chủ để xem đủ. Muốn hiện đủ, rút gọn title, text của các thông báo đang hiện, hoặc bỏ localities.'

function withoutArticle(article: string): Told {
  return {
    code: 'alert-without-article',
    message: `Thông báo đang hiện mà không dẫn tới bài nào: ${article} còn là bản nháp, chưa đến ngày đăng hoặc có lỗi.`,
    remedy: 'Đăng bài kia, hoặc bỏ mục article.',
  }
}

function notice(file: string, told: Told): Problem {
  return { severity: 'notice', file, line: 1, column: 1, ...told }
}
