import type { z } from 'zod'

import { checkCategories } from './check-categories.ts'
import { checkLocalities } from './check-localities.ts'
import { reportIssues } from './issues.ts'
import type { Report } from './report.ts'
import { lookSchema } from './look-schema.ts'
import { feedback } from './readers-schema.ts'
import { counts, imprint, type SiteFields, siteSchema } from './site-schema.ts'
import { quoted, type Told } from './told.ts'
import { isGroup, type YamlPath, type YamlSource, type YamlValue } from './yaml-source.ts'

/**
 * The settings of `site.yaml`. Each fault is reported and costs as little as it can: its own field, or the group that
 * is nothing without it, or the whole of a list; so that what else is wrong is told in the same run.
 */
export function readSiteFields(source: YamlSource, report: Report): SiteFields {
  const found = siteSchema.safeParse(source.value)
  if (!found.success) reportIssues(found.error.issues, { source, report, aboutKey: aboutSiteKey })
  const fields = found.success ? found.data : rightFields(withoutFaults(source.value, found.error.issues))
  const categories = checkCategories(fields.categories, source, report) ? fields.categories : []
  const localities = checkLocalities(fields.localities, source, report) ? fields.localities : []
  const isMenuKnown = categories.length > 0 || !isGroup(source.value) || source.value.categories === undefined
  // What the front page and the menu name cannot be looked up in categories that could not be read.
  const look = isMenuKnown ? fields.look : { ...fields.look, homeCategories: [], menu: [] }
  return { ...fields, categories, localities, look }
}

/** What is left when a fault is taken out may lack what must be there: then that goes too. */
function rightFields(value: YamlValue): SiteFields {
  const found = siteSchema.safeParse(value)
  return found.success ? found.data : rightFields(withoutFaults(value, found.error.issues))
}

function withoutFaults(value: YamlValue, issues: readonly z.core.$ZodIssue[]): YamlValue {
  const paths = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  )
  return paths.reduce<YamlValue>((rest, path) => without(rest, path) ?? rest, value)
}

/** Null when nothing is left that could stand: a part that must be there was missing or has a fault. */
function without(value: YamlValue, [key, ...rest]: YamlPath): YamlValue {
  if (!isGroup(value) || typeof key !== 'string' || value[key] === undefined) return null
  const left = rest.length === 0 ? null : without(value[key], rest)
  const others = Object.entries(value).filter(([each]) => each !== key)
  return Object.fromEntries(left === null ? others : [...others, [key, left]])
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  look: Object.keys(lookSchema.shape),
  imprint: Object.keys(imprint.shape),
  counts: Object.keys(counts.shape),
  feedback: Object.keys(feedback.shape),
}

/** A setting that stands outside its group. */
function aboutSiteKey([key, ...rest]: YamlPath): Told | null {
  const group = Object.keys(GROUPS).find((name) => typeof key === 'string' && GROUPS[name]?.includes(key))
  if (group === undefined || rest.length > 0) return null
  return {
    code: 'key-outside-group',
    message: `Mục ${quoted(String(key))} không đứng riêng ở ngoài cùng.`,
    remedy: `Viết mục này dưới dòng “${group}:”, thụt vào hai dấu cách.`,
  }
}
