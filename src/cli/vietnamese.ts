import type { Command, Option } from 'commander'

import { quoted } from '../content/told.ts'

/** Makes a command, and those made from it, speak Vietnamese where commander itself speaks. */
export function speakVietnamese(command: Command): Command {
  return command
    .configureOutput({
      outputError: (text, write) => {
        write(`${usageMessage(text)}\n`)
      },
    })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: inVietnamese,
      styleSubcommandTerm: inVietnamese,
      optionDescription: described,
    })
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Giá trị:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
}

function inVietnamese(usage: string): string {
  return usage.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]')
}

function described({ description, argChoices, defaultValue }: Option): string {
  const notes = [
    ...(argChoices === undefined ? [] : [`một trong: ${argChoices.join(', ')}`]),
    ...(typeof defaultValue === 'string' || typeof defaultValue === 'number'
      ? [`mặc định: ${String(defaultValue)}`]
      : []),
  ]
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`
}

/** What we say in place of commander, and what to do when it has no guess. */
type Message = readonly [message: string, remedy: string]

const MESSAGES: readonly (readonly [pattern: RegExp, say: (...found: readonly string[]) => Message])[] = [
  [/unknown command '(.*)'/su, (name = '') => [`Không có lệnh nào tên ${quoted(name)}.`, 'Các lệnh: bantin --help']],
  [
    /unknown option '(.*)'/su,
    (name = '') => [`Không có tùy chọn ${quoted(name)}.`, 'Các tùy chọn: bantin <lệnh> --help'],
  ],
  [
    /option '(.*)' argument missing/su,
    (flags = '') => [`Tùy chọn ${quoted(flags)} thiếu giá trị đứng sau.`, 'Xem: bantin <lệnh> --help'],
  ],
  [
    /option '([^']*)' argument '(.*?)' is invalid\. Allowed choices are (.*)\.$/su,
    (flags = '', value = '', choices = '') => [
      `Tùy chọn ${quoted(flags)} không nhận ${quoted(value)}.`,
      `Các giá trị dùng được: ${choices}.`,
    ],
  ],
  [
    /option '([^']*)' argument '(.*?)' is invalid\. (.*)$/su,
    (flags = '', value = '', why = '') => [`Tùy chọn ${quoted(flags)} không nhận ${quoted(value)}.`, why],
  ],
  [
    /too many arguments for '(.*?)'/su,
    (name = '') => [
      `Thừa chữ sau lệnh ${quoted(name)}.`,
      'Giá trị có dấu cách thì đặt trong dấu nháy kép, ví dụ: --title "Lễ hội Hoa Ban"',
    ],
  ],
  [
    /missing required argument '(.*)'/su,
    (name = '') => [`Lệnh này thiếu ${quoted(name)}.`, 'Xem: bantin <lệnh> --help'],
  ],
]

/**
 * What is wrong with a command line, in Vietnamese.
 *
 * @param text as commander has it: `error: ` and a guess on a line of its own included.
 */
export function usageMessage(text: string): string {
  const [, said = '', guess] = /^(?:error: )?(.*?)(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/su.exec(text.trim()) ?? []
  for (const [pattern, say] of MESSAGES) {
    const [, ...found] = pattern.exec(said) ?? []
    if (found.length === 0) continue
    const [message, remedy] = say(...found)
    return `${message} ${guess === undefined ? remedy : `Có phải bạn muốn viết ${quoted(guess)}?`}`
  }
  return said
}
