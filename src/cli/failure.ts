import { formatProblem } from '../domain/problem.ts'
import { PurgeError } from '../deploy/purge.ts'
import { DeployError, TargetError, type TargetFault } from '../deploy/target.ts'
import { LayoutError } from '../eleventy/compile-layouts.ts'
import { OutputError } from '../press/output-error.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { UsageError } from './usage-error.ts'

export interface Failure {
  readonly message: string
  readonly exitCode: ExitCode
}

/** What the system refuses, by its code, in words of an operator. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'Ổ đĩa đầy. Dọn bớt rồi chạy lại.',
  EDQUOT: 'Hết hạn mức ổ đĩa. Dọn bớt rồi chạy lại.',
  EACCES: 'Không có quyền ghi hoặc đọc. Cấp quyền cho người chạy Bantin.',
  EPERM: 'Không có quyền ghi hoặc đọc. Cấp quyền cho người chạy Bantin.',
  EROFS: 'Ổ đĩa chỉ đọc được. Chọn thư mục khác bằng --out và --cache.',
  EMFILE: 'Quá nhiều tệp mở cùng lúc. Nâng giới hạn (ulimit -n) rồi chạy lại.',
  EADDRINUSE: 'Cổng này đang được dùng. Chọn cổng khác bằng --port.',
}

/** What a target does not do, and what comes of it. */
const TARGET: Readonly<Record<TargetFault, string>> = {
  passing: 'Thử nhiều lần mà nơi đăng vẫn không trả lời. Kiểm tra mạng rồi chạy lại.',
  full: 'Nơi đăng hết chỗ. Dọn bớt hoặc xin thêm dung lượng rồi chạy lại.',
  credentials: 'Nơi đăng từ chối: khóa hoặc mật khẩu sai, hết hạn, hoặc không có quyền ghi. Cấp lại rồi chạy lại.',
  other: 'Nơi đăng báo lỗi. Sửa theo chi tiết dưới đây rồi chạy lại.',
}

/** sharp is a binary of one system. */
const NO_PICTURES =
  `Bộ xử lý ảnh (sharp) không chạy được trên máy này (${process.platform}-${process.arch}): Bantin được cài cho hệ khác. ` +
  'Cài lại bằng npm ci, hoặc lấy gói Bantin dành cho hệ này. Trang web đã dựng trước đó giữ nguyên.'

const RESUMED = 'Người đọc không gặp liên kết hỏng; lần chạy sau làm tiếp từ chỗ dở.'

/** What to tell about an error that stopped a command, and how to exit. What was published stays as it was. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UsageError || error instanceof OutputError)
    return { message: error.message, exitCode: EXIT.usage }
  const ofDeploying = deployFailure(error)
  if (ofDeploying !== null) return ofDeploying
  if (error instanceof LayoutError)
    return { message: error.problems.map(formatProblem).join('\n'), exitCode: EXIT.content }
  if (/Could not load the "sharp" module/u.test(messageOf(error)))
    return { message: NO_PICTURES, exitCode: EXIT.internal }
  const known = SYSTEM[codeOf(error)]
  if (known !== undefined) return { message: `${known} (${messageOf(error)})`, exitCode: EXIT.internal }
  const detail = process.env.BANTIN_DEBUG === undefined ? messageOf(error) : stackOf(error)
  return {
    message: `Lỗi bên trong Bantin: ${detail}\nTrang web đã dựng trước đó giữ nguyên. Chạy lại với BANTIN_DEBUG=1 để có chi tiết gửi người phát triển.`,
    exitCode: EXIT.internal,
  }
}

function deployFailure(error: unknown): Failure | null {
  if (error instanceof DeployError) return { message: error.message, exitCode: EXIT[error.blame] }
  if (error instanceof PurgeError) return { message: error.message, exitCode: EXIT.internal }
  if (!(error instanceof TargetError)) return null
  return { message: `${TARGET[error.fault]} ${RESUMED}\n(${error.message})`, exitCode: EXIT.internal }
}

/** What the system called its refusal, at the bottom of an error; from a worker thread only the message arrives. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && SYSTEM[String(error.code)] !== undefined) return String(error.code)
  return /^E[A-Z]+(?=:)/u.exec(error.message)?.[0] ?? codeOf(causeOf(error))
}

function causeOf(error: Error): unknown {
  return error.cause ?? ('originalError' in error ? error.originalError : undefined)
}

/** An error and what caused it, on one line. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = causeOf(error)
  return cause === undefined ? error.message : `${error.message} (${messageOf(cause)})`
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
