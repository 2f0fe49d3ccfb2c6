import type { z } from 'zod'

import { meantBy, unknownKey } from './meant-keys.ts'
import type { Report } from './report.ts'
import { type Told, unpacked } from './told.ts'
import type { YamlPath, YamlSource } from './yaml-source.ts'

type Issue = z.core.$ZodIssue

interface Reporting {
  readonly source: YamlSource
  readonly report: Report
  /** What to say of an unknown key instead of the usual; null for the usual. */
  readonly aboutKey?: (path: YamlPath) => Told | null
}

/** Tells every issue of a schema where the value stands that it is about. */
export function reportIssues(issues: readonly Issue[], reporting: Reporting, above: YamlPath = []): void {
  for (const issue of issues.filter((each) => !followsFrom(each, issues))) {
    const path = [...above, ...issue.path]
    const inner = issue.code === 'invalid_union' ? branchOf(issue) : null
    if (inner !== null) reportIssues(inner, reporting, path)
    else if (issue.code === 'unrecognized_keys') reportKeys(issue, path, reporting)
    else reporting.report.error(reporting.source.positionOf(path), unpacked(issue.message))
  }
}

/** True for what is missing only because its key is misspelt: that key is told. */
function followsFrom({ code, path }: Issue, issues: readonly Issue[]): boolean {
  if (code === 'unrecognized_keys') return false
  const misspelt = issues.filter((each) => each.code === 'unrecognized_keys')
  return misspelt.some((each) => {
    if (isSamePath(each.path, path)) return true
    const known = each.message.split('\n')
    return isSamePath(each.path, path.slice(0, -1)) && each.keys.some((key) => meantBy(key, known)[0] === path.at(-1))
  })
}

function isSamePath(a: YamlPath, b: YamlPath): boolean {
  return a.length === b.length && a.every((part, place) => part === b[place])
}

/** Of the forms that a field may have, the one that was meant: whose own shape is right. */
function branchOf({ errors }: z.core.$ZodIssueInvalidUnion): readonly Issue[] | null {
  return (
    errors.find((branch) => branch.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys')) ??
    null
  )
}

function reportKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  path: YamlPath,
  { source, report, aboutKey }: Reporting,
): void {
  const known = issue.message.split('\n')
  for (const key of issue.keys) {
    const keyPath = [...path, key]
    report.error(source.keyPositionOf(keyPath), aboutKey?.(keyPath) ?? unknownKey(key, known))
  }
}
