import type { Locality } from '../domain/site.ts'
import { slug } from '../domain/slug.ts'
import { badId } from './check-categories.ts'
import type { Report } from './report.ts'
import { didYouMean, quoted, sentences } from './told.ts'
import type { YamlSource } from './yaml-source.ts'

/**
 * The rules between localities: ids are unique slugs, successors exist, the last day is not before the first.
 *
 * @returns true when all is right.
 */
export function checkLocalities(localities: readonly Locality[], source: YamlSource, report: Report): boolean {
  const before = report.problems.length
  const ids = localities.map(({ id }) => id)
  localities.forEach((locality, place) => {
    const path = ['localities', place]
    const { id, name, from, to, became } = locality
    if (slug(id) !== id || ids.indexOf(id) < place) report.error(source.positionOf([...path, 'id']), badId(id, name))
    if (from !== null && to !== null && to < from) report.error(source.positionOf([...path, 'to']), BACKWARDS)
    for (const successor of became.filter((other) => !ids.includes(other))) {
      report.error(source.positionOf([...path, 'became']), {
        code: 'unknown-locality',
        message: `Không có đơn vị nào có id ${quoted(successor)} trong localities.`,
        remedy: sentences(didYouMean(successor, ids), 'Khai đơn vị thay thế trong cùng danh sách.'),
      })
    }
  })
  return report.problems.length === before
}

const BACKWARDS = {
  code: 'dates-backwards',
  message: 'Ngày cuối (to) đứng trước ngày đầu (from).',
  remedy: 'Sửa lại một trong hai ngày.',
}
