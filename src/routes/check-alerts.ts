import type { Bulletin, Edition } from '../bulletin/bulletin.ts'
import { pathsOf } from '../domain/paths.ts'
import type { Problem } from '../domain/problem.ts'
import { prefixOf, type Site } from '../domain/site.ts'
import { alertsOf } from './alerts.ts'
import { fetchedAlerts } from './fetched-alerts.ts'

/** Live urgent notices for which the pages that fetch them have no room, wholly or in part. */
export function checkAlerts(site: Site, edition: Edition): readonly Problem[] {
  return edition.bulletins.flatMap((bulletin) => checkBulletin(bulletin, site, edition))
}

function checkBulletin(bulletin: Bulletin, site: Site, edition: Edition): readonly Problem[] {
  const prefix = prefixOf(site)
  const href = (url: string): string => prefix + url.slice(1)
  const { alerts } = fetchedAlerts(alertsOf({ bulletin, edition, href }), href(pathsOf(bulletin.lang, site.lang).home))
  return bulletin.alerts.flatMap(({ path, localities }, place) => {
    const message = cutFrom(alerts[place]?.others, localities.length)
    return message === null ? [] : [told(path, message)]
  })
}

function cutFrom(others: number | undefined, localities: number): string | null {
  if (others === undefined) return 'Trang bài viết không đủ chỗ cho thông báo này: các thông báo khẩn hơn đã chiếm hết.'
  if (others === 0) return null
  return `Trang bài viết chỉ đủ chỗ nêu tên ${String(localities - others)} trong ${String(localities)} nơi của thông báo này.`
}

function told(file: string, message: string): Problem {
  return {
    ...{ severity: 'notice', code: 'cut-alert', file, line: 1, column: 1 },
    message,
    remedy:
      'Người đọc được dẫn về trang chủ để xem đủ. Muốn hiện đủ, rút gọn title, text của các thông báo đang hiện, hoặc bỏ localities.',
  }
}
