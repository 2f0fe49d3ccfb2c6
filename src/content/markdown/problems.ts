import type { Problem } from '../../domain/problem.ts'

/** Of each kind so many are told; who has more has them told after mending these. */
const MOST = 50

/** Problems without those said before, at most fifty of a kind. */
export function firstOfEach(problems: readonly Problem[]): readonly Problem[] {
  const said = new Set<string>()
  const counts = new Map<string, number>()
  return problems.filter(({ code, line, column, message }) => {
    const key = `${code} ${String(line)} ${String(column)} ${message}`
    const count = counts.get(code) ?? 0
    if (said.has(key) || count === MOST) return false
    said.add(key)
    counts.set(code, count + 1)
    return true
  })
}
