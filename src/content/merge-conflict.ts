import type { Position } from '../domain/problem.ts'
import type { Told } from './told.ts'

const START = /^<{7}(?: |$)/u
const MIDDLE = /^={7}$/u

/** Where git left both versions of what two people changed; null where it did not. */
export function conflictIn(text: string): Position | null {
  if (!text.includes('<<<<<<<')) return null
  const lines = text.split('\n')
  const start = lines.findIndex((line) => START.test(line))
  const isConflict = start >= 0 && lines.slice(start).some((line) => MIDDLE.test(line))
  return isConflict ? { line: start + 1, column: 1 } : null
}

export const CONFLICT_LEFT: Told = {
  code: 'merge-conflict',
  message: 'Hai người cùng sửa chỗ này: tệp còn giữ cả hai bản, giữa các dòng <<<<<<<, ======= và >>>>>>> của git.',
  remedy: 'Giữ lại câu chữ đúng của hai bản, rồi xóa các dòng mở đầu bằng <<<<<<<, |||||||, =======, >>>>>>>.',
}
