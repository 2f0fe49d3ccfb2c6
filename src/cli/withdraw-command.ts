import { deploy } from '../deploy/deploy.ts'
import { DeployError } from '../deploy/target.ts'
import { type BuiltTree, openTree } from '../deploy/tree.ts'
import { withScratch } from '../press/with-scratch.ts'
import { type PublishGiven, publishingOf } from './deploy-options.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { openWorkspace, readSite } from './workspace.ts'

export interface WithdrawGiven extends PublishGiven {
  readonly purge?: boolean
}

interface Running {
  readonly options: Options
  readonly terminal: Terminal
}

/**
 * `bantin withdraw`: takes an item from the target with all that carries it, for good. The bulletin has to be built
 * without it before, so that nothing that speaks of it is published anew.
 */
export async function withdrawCommand(
  address: string,
  given: WithdrawGiven,
  { options, terminal }: Running,
): Promise<ExitCode> {
  const tree = openTree(options.out)
  const url = urlOf(address, tree)
  if (tree.ledger.has(url)) throw new DeployError('content', await stillThere(url, { options, terminal }))
  const isDryRun = given.purge !== true || given.dryRun === true
  const { name, changed, removed } = await withScratch(async (scratch) => {
    const { target, options: how } = publishingOf({ ...given, dryRun: isDryRun }, options, { terminal, scratch })
    return { name: target.name, ...(await deploy(tree, target, { ...how, withdrawn: [...how.withdrawn, url] })) }
  })
  const unknown = removed.length > 0 ? '' : ' (nơi đăng không có địa chỉ này; chỉ ghi nhớ là đã rút)'
  const counts = `bỏ ${String(removed.length)} tệp, thay ${String(changed.length)} tệp có nhắc tới nó, xóa các bản cũ còn giữ${unknown}`
  terminal.print(
    isDryRun
      ? `Sẽ rút ${url} khỏi ${name}: ${counts}. Chưa đụng tới gì; để rút thật, thêm --purge.`
      : `Đã rút ${url} khỏi ${name}: ${counts}.\n${REMAINS}`,
  )
  return EXIT.done
}

/** @throws UsageError when it is no address of this bulletin. */
function urlOf(address: string, { baseUrl }: BuiltTree): string {
  const url = address.startsWith(baseUrl) ? `/${address.slice(baseUrl.length)}` : address
  if (/^\/[^/\s][^\s]*$/u.test(url)) return url
  throw new UsageError(
    `“${address}” không phải là địa chỉ của bài trong bản tin này. Ghi như ${baseUrl}2026/11/ten-bai/`,
  )
}

/** The file of an item that is published still, in the steps that take it away. */
async function stillThere(url: string, { options, terminal }: Running): Promise<string> {
  const site = await readSite(options, await openWorkspace(options, terminal), { preview: false, terminal })
  const item = [...site.edition.byPath.values()].find((each) => each.url === url || each.aliases.includes(url))
  const file = item?.path ?? '<tệp của bài>'
  return `“${url}” vẫn còn trong bản dựng. Chưa rút gì. Bỏ bài rồi dựng lại: git rm ${file} && bantin build; sau đó chạy lại lệnh này.`
}

const REMAINS = `Việc còn lại, máy không làm thay được:
  1. Thêm địa chỉ vào mục withdrawn của site.yaml: máy chủ sẽ trả lời “đã gỡ” (410), và không ai đăng lại nhầm.
  2. Xóa khỏi lịch sử git, trên một bản sao mới: git filter-repo --invert-paths --path <tệp của bài> --path <ảnh của bài>,
     rồi git push --force; nhờ người quản trị máy chủ git dọn rác (git gc --prune=now); mọi người tải lại kho.
  3. Xóa thư mục .cache, bản dựng và bản sao lưu cũ trên các máy dựng và máy chủ CI.
  4. Không với tới được: bản lưu của máy tìm kiếm (gửi yêu cầu gỡ ở Google Search Console, Bing, Cốc Cốc), kho lưu trữ
     web như archive.org, nguồn cấp tin mà nơi khác đã lấy, bài đã chia sẻ trên mạng xã hội, bản trong máy độc giả.`
