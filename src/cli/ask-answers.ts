import { autocomplete, cancel, intro, text } from '@clack/prompts'
import { DateTime } from 'luxon'

import { settingsOf } from '../content/check-article.ts'
import { ZONE } from '../domain/moment.ts'
import type { Category } from '../domain/site.ts'
import { nameNear } from '../gazetteer/unit.ts'
import { provinces } from '../gazetteer/provinces.ts'
import type { Options } from './options.ts'
import { UsageError } from './usage-error.ts'

/** What `bantin new` is given; what is missing is asked for. */
export interface NewGiven {
  readonly title?: string
  readonly province?: readonly string[]
  readonly date?: string
  readonly category?: readonly string[]
  readonly summary?: string
  readonly slug?: string
  readonly page?: boolean
}

/** All that a new article or page is made from; empty texts and lists are left out of it. */
export interface Answers {
  readonly isPage: boolean
  readonly title: string
  readonly province: readonly string[]
  readonly date: string
  readonly category: readonly string[]
  readonly summary: string
  readonly slug: string
}

/**
 * What is given, completed by questions on a terminal.
 *
 * @throws UsageError when something is missing and nobody can be asked, or the questions are broken off.
 */
export async function askAnswers(given: NewGiven, options: Options): Promise<Answers> {
  const { site } = settingsOf(options.root)
  const isPage = given.page === true
  const missing = missingIn(given, { isPage, needsProvince: site.province === null })
  if (missing.length > 0 && !process.stdin.isTTY) {
    throw new UsageError(
      `Thiếu ${missing.map((name) => `--${name}`).join(', ')}. Ghi thêm, hoặc chạy trong cửa sổ dòng lệnh để được hỏi.`,
    )
  }
  if (missing.length > 0) intro(isPage ? 'Trang mới' : 'Bài mới')
  const ask = async (name: string, question: () => Promise<string | symbol>): Promise<string> =>
    missing.includes(name) ? answerOf(await question()) : ''
  const title = given.title ?? (await ask('title', () => text({ message: 'Nhan đề', validate: required })))
  const province = await ask('province', () =>
    autocomplete({ message: 'Tỉnh, thành phố (gõ để tìm)', options: provinceChoices(options.now) }),
  )
  const today = DateTime.fromMillis(options.now, { zone: ZONE }).toFormat('dd/MM/yyyy')
  const date =
    given.date ?? (await ask('date', () => text({ message: 'Ngày đăng', initialValue: today, validate: required })))
  const category = await ask('category', () =>
    site.categories.length === 0
      ? text({ message: 'Chuyên mục', validate: required })
      : autocomplete({ message: 'Chuyên mục (gõ để tìm)', options: categoryChoices(site.categories) }),
  )
  return {
    isPage,
    title,
    province: given.province ?? (province === '' ? [] : [province]),
    date,
    category: given.category ?? (category === '' ? [] : [category]),
    summary: given.summary ?? '',
    slug: given.slug ?? '',
  }
}

function missingIn(
  given: NewGiven,
  { isPage, needsProvince }: { readonly isPage: boolean; readonly needsProvince: boolean },
): readonly string[] {
  const ofArticle = ['date', 'category', ...(needsProvince ? (['province'] as const) : [])] as const
  return (['title', ...(isPage ? [] : ofArticle)] as const).filter((name) => given[name] === undefined)
}

function required(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? 'Cần ghi mục này.' : undefined
}

function answerOf(answer: string | symbol): string {
  if (typeof answer === 'string') return answer
  cancel('Đã dừng, chưa tạo gì.')
  throw new UsageError('Chưa tạo bài.')
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** Provinces in force, then those that are not units: “Toàn quốc”, “Quốc tế”. */
function provinceChoices(now: number): Choice[] {
  const today = DateTime.fromMillis(now, { zone: ZONE }).toISODate() ?? ''
  return provinces()
    .filter(({ era }) => era === 'current')
    .map((unit) => ({ value: nameNear(unit, today).name, label: nameNear(unit, today).name }))
}

function categoryChoices(categories: readonly Category[], above = ''): Choice[] {
  return categories.flatMap(({ name, children }) => [
    { value: name, label: above + name },
    ...categoryChoices(children, `${above}${name} › `),
  ])
}
