import { quoted, type Told } from '../told.ts'
import type { Draft } from './draft.ts'
import { type Fault, LINK, shownIn, WITHIN } from './shown-text.ts'
import type { Inline } from './tokens.ts'

/** A slip in the signs of Markdown: readers see them as typed. */
interface Slip extends Fault {
  /** @param start the group of the pattern. */
  readonly tell: (start: string) => Told
}

/** One `#` opens a heading only before a word with marks and another word: `#BienDong #OCOP` are hashtags. */
const HEADING: Slip = {
  probe: '#',
  pattern:
    /^[ \t]{0,3}(#{2,6}(?=[\p{L}\d“])[^#\n]{1,60}|#(?=\p{L}\p{Ll}{0,7} )(?=[A-Za-z]{0,7}[^\p{ASCII}])[^#\n]{1,60})/gmu,
  tell: (start) => ({
    code: 'heading-without-space',
    message: `${quoted(start)} không thành đầu đề vì sau dấu # thiếu dấu cách.`,
    remedy: `Viết: ${start.replace(/^#+/u, '$& ')}`,
  }),
}

/** Files that people link to or show. */
const FILE = String.raw`[^()\n]{0,200}\.(?:md|pdf|docx?|xlsx?|jpe?g|png)\)`

const APART: Slip = {
  probe: '] (',
  pattern: new RegExp(String.raw`(\[[^\]\n]{1,80}\] \()(?=${LINK}|[^\s()]{0,200}[/:]|${FILE})`, 'giu'),
  tell: (start) => ({
    code: 'space-in-link',
    message: `${quoted(`${start}…)`)} không thành liên kết hay ảnh vì giữa dấu ] và dấu ( có dấu cách.`,
    remedy: 'Xóa dấu cách giữa ] và (.',
  }),
}

const OPEN: Slip = {
  probe: '](',
  pattern: new RegExp(String.raw`(!?\[[^\]\n]{1,80}\]\()(?!${WITHIN}{0,300}\))`, 'gu'),
  tell: (start) => ({
    code: 'open-link',
    message: `${quoted(`${start}…`)} không thành liên kết hay ảnh vì thiếu dấu ) ở cuối địa chỉ.`,
    remedy: 'Thêm dấu ) ngay sau địa chỉ.',
  }),
}

/** `(chữ)[địa chỉ]`. */
const SWAPPED: Slip = {
  probe: ')[',
  pattern: new RegExp(
    String.raw`(\([^()\n]{1,80}\)\[)(?=${LINK}|[^\]\s]{0,200}(?:/|\.(?:md|pdf|docx?|jpe?g|png)\]))`,
    'giu',
  ),
  tell: (start) => ({
    code: 'swapped-brackets',
    message: `${quoted(`${start}…]`)} không thành liên kết hay ảnh vì hai cặp ngoặc đổi chỗ cho nhau.`,
    remedy: 'Chữ đứng trước, trong ngoặc vuông; địa chỉ đứng sau, trong ngoặc tròn: [Kế hoạch](ke-hoach.pdf)',
  }),
}

/** What other programs write for a picture: `![[anh.jpg]]`, `![Chợ][1]`. */
const OTHER_PICTURE: Slip = {
  probe: '![',
  pattern: /(?<!<)(!\[(?:[^\]\n]{0,80}\](?![ \t]?\()|[^\]\n]{0,80}$))/gmu,
  tell: (start) => ({
    code: 'picture-shown-as-text',
    message: `${quoted(`${start}…`)} không thành ảnh mà hiện ra như chữ.`,
    remedy: 'Viết: ![Trong ảnh có gì](anh-1.jpg)',
  }),
}

const PICTURE: Slip = {
  probe: '! ',
  pattern: new RegExp(String.raw`^[ \t]*(!)[ \t]+(?=${LINK})`, 'gmu'),
  tell: () => ({
    code: 'space-in-picture',
    message: 'Dấu ! đứng rời nên ảnh không hiện ra, chỉ có liên kết.',
    remedy: 'Xóa dấu cách sau dấu !: ![Trong ảnh có gì](anh-1.jpg)',
  }),
}

const BOLD: Slip = {
  probe: '**',
  pattern:
    /((?<![*\p{L}\d])\*\*(?:(?=[\p{L}\d“])[^*\n]{0,80}(?:\*\*)?| [^*\n]{1,80}\*\*)|(?<=[\p{L}.,:;!?”)])\*\*(?!\*)[^*\n]{0,20})/gu,
  tell: (start) => ({
    code: 'stars-shown',
    message: `Dấu ** ở ${quoted(start)} hiện ra như chữ, không làm đậm.`,
    remedy: 'Chữ đậm viết **như thế này**: hai dấu ** sát chữ ở cả hai đầu, sau dấu ** cuối là dấu cách hoặc dấu câu.',
  }),
}

const TABLE: Slip = {
  probe: '|',
  pattern: /^[ \t]*(\|.{0,40}).*\|[ \t]*\n[ \t]*\|.*\|[ \t]*$/gmu,
  tell: (start) => ({
    code: 'table-without-rule',
    message: `Các dòng từ ${quoted(start)} không thành bảng vì thiếu dòng kẻ dưới hàng đầu.`,
    remedy: 'Thêm dưới hàng đầu một dòng như | --- | --- |, mỗi cột một ô.',
  }),
}

const DASHES: Slip = {
  probe: '-',
  pattern: /^(-\p{L}[^\n]{0,40})[^\n]*\n-\p{L}/gmu,
  tell: (start) => ({
    code: 'dash-without-space',
    message: `Các dòng từ ${quoted(start)} không thành danh sách vì sau dấu - thiếu dấu cách.`,
    remedy: 'Thêm một dấu cách sau mỗi dấu gạch đầu dòng.',
  }),
}

const BULLETS: Slip = {
  probe: '\n',
  pattern: /^[ \t]*([•●▪◦·➢✓–—][ \t]*[\p{L}\d“][^\n]{0,40})[^\n]*\n[ \t]*[•●▪◦·➢✓–—][ \t]*[\p{L}\d“]/gmu,
  tell: (start) => ({
    code: 'bullets-run-together',
    message: `Các dòng từ ${quoted(start)} dính thành một đoạn: dấu “${start.charAt(0)}” không làm nên danh sách.`,
    remedy: 'Mở đầu mỗi dòng bằng dấu gạch ngang và một dấu cách: - Mục thứ nhất',
  }),
}

/** Lines that each end a sentence, or are points a), b): Word makes a paragraph of each. */
const GLUED: Slip = {
  probe: '\n',
  pattern:
    /^(?:([a-zđ]\)[ \t]*\S[^\n]{0,40})[^\n]*\n[a-zđ]\)|([^\n]{1,40})[^\n]*[.!?…]["”’)]*\n["“‘(]*\p{Lu}[^\n]*[.!?…:]["”’)]*$)/gmu,
  tell: (start) => ({
    code: 'lines-run-together',
    message: `Dòng ${quoted(`${start}…`)} và dòng dưới nó dính thành một đoạn.`,
    remedy: 'Nếu là hai đoạn thì để một dòng trống ở giữa.',
  }),
}

/** A table as Word and Excel put it on the clipboard. */
const TABS: Slip = {
  probe: '\t',
  pattern: /^([^\t\n]{1,40}\t[^\n]{0,40})[^\n]*\n[^\t\n]*\t/gmu,
  tell: (start) => ({
    code: 'table-of-tabs',
    message: `Các dòng từ ${quoted(start)} là bảng chép từ Word hay Excel, hiện ra thành một đoạn liền.`,
    remedy: 'Viết mỗi hàng như | 2017 | 31 |, và dưới hàng đầu một dòng | --- | --- |.',
  }),
}

const SLIPS: readonly Slip[] = [
  ...[HEADING, APART, OPEN, SWAPPED, PICTURE, OTHER_PICTURE, BOLD, TABLE, DASHES, BULLETS, GLUED, TABS],
]

/** Tells what an editor meant to be a heading, link, picture, table or list, and what is none. */
export function tellSlips(inlines: readonly Inline[], draft: Draft): void {
  for (const slip of SLIPS) {
    for (const { start, at } of shownIn(inlines, slip, draft)) draft.report.notice(at(), slip.tell(start))
  }
}
