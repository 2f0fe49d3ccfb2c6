import type { Category } from '../domain/site.ts'
import { slug } from '../domain/slug.ts'
import { labelKey } from '../domain/text.ts'
import type { Report } from './report.ts'
import { quoted, type Told } from './told.ts'
import type { YamlPath, YamlSource } from './yaml-source.ts'

/**
 * The rules between categories: ids are slugs and, like names, unique across the tree.
 *
 * @returns true when all is right.
 */
export function checkCategories(categories: readonly Category[], source: YamlSource, report: Report): boolean {
  const ids = new Set<string>()
  const names = new Set<string>()
  const before = report.problems.length
  for (const { category, path } of everyCategory(categories, ['categories'])) {
    const { id, name, formerly } = category
    if (slug(id) !== id || ids.has(id)) report.error(source.positionOf([...path, 'id']), badId(id, name))
    for (const each of [name, ...formerly]) {
      if (names.has(labelKey(each))) report.error(source.positionOf([...path, 'name']), sameName(each))
      names.add(labelKey(each))
    }
    ids.add(id)
  }
  return report.problems.length === before
}

interface Place {
  readonly category: Category
  readonly path: YamlPath
}

function everyCategory(categories: readonly Category[], above: YamlPath): readonly Place[] {
  return categories.flatMap((category, place) => {
    const path = [...above, place]
    return [{ category, path }, ...everyCategory(category.children, [...path, 'children'])]
  })
}

/** An id that is no slug, or is used already. */
export function badId(id: string, name: string): Told {
  const proper = slug(id)
  if (proper === id) {
    return {
      code: 'duplicate-id',
      message: `id ${quoted(id)} dùng hai lần.`,
      remedy: 'Mỗi id chỉ dùng một lần trong cả tệp; hãy đặt id khác.',
    }
  }
  const suggestion = proper === '' ? slug(name) : proper
  return {
    code: 'bad-id',
    message: `id ${quoted(id)} không dùng làm địa chỉ được.`,
    remedy: suggestion === '' ? 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.' : `Viết: id: ${suggestion}`,
  }
}

function sameName(name: string): Told {
  return {
    code: 'duplicate-name',
    message: `Tên chuyên mục ${quoted(name)} dùng hai lần.`,
    remedy:
      'Hai chuyên mục phải khác tên, kể cả tên cũ (formerly); khác nhau ở chỗ đặt dấu hay chữ hoa thì vẫn là một tên.',
  }
}
