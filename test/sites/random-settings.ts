/** What a random edit may change of `site.yaml`; numbers choose among what there is. */
export interface Settings {
  readonly names: Readonly<Record<'kinh-te' | 'van-hoa', string>>
  readonly neighbours: number
  readonly look: readonly string[]
  readonly others: readonly string[]
}

export const FIRST_SETTINGS: Settings = {
  names: { 'kinh-te': 'Kinh tế', 'van-hoa': 'Văn hóa' },
  neighbours: 10,
  look: [],
  others: [],
}

const LOOKS = [
  [],
  ["accent: '#005a9c'"],
  ['menu: [van-hoa, kinh-te]'],
  ['home: [newest]', 'masthead: Bản tin thử'],
  ['emblem: { file: bieu-trung.png, alt: Biểu trưng }'],
] as const

const OTHERS = [
  [],
  ['noindex: true'],
  ['offline: false', 'description: Tin của tỉnh'],
  ['tags: [Lúa, OCOP]', 'authors: [LÒ THỊ A]'],
  ['cards_from: 2018-06-01'],
  ['feedback: { email: ban-tin@example.vn }', 'imprint: { responsible: Nguyễn Văn A }'],
  ['measurement: { name: Bộ, script: https://do-luong.example/m.js }'],
] as const

/** One change of the settings. */
export function changedSettings(settings: Settings, which: number, value: number): Settings {
  const changes: readonly Partial<Settings>[] = [
    { names: { ...settings.names, 'kinh-te': value % 2 === 0 ? 'Kinh tế' : `Kinh tế ${String(value % 5)}` } },
    { names: { ...settings.names, 'van-hoa': `Văn hóa ${String(value % 5)}` } },
    { neighbours: 2 + (value % 9) },
    { look: LOOKS[value % LOOKS.length] ?? [] },
    { others: OTHERS[value % OTHERS.length] ?? [] },
  ]
  return { ...settings, ...changes[which % changes.length] }
}

/** The text of `site.yaml`. Articles use the first names for ever. */
export function settingsText({ names, neighbours, look, others }: Settings): string {
  const lines = [
    'schema: 1',
    'name: Bản tin thử',
    'categories:',
    `  - { id: kinh-te, name: ${names['kinh-te']}, formerly: [${names['kinh-te'] === 'Kinh tế' ? '' : 'Kinh tế'}] }`,
    `  - { id: van-hoa, name: ${names['van-hoa']}, formerly: [${names['van-hoa'] === 'Văn hóa' ? '' : 'Văn hóa'}] }`,
    '  - { id: nong-thon-moi, name: Nông thôn mới }',
    `counts: { neighbours: ${String(neighbours)} }`,
    ...(look.length > 0 ? ['look:', ...look.map((line) => `  ${line}`)] : []),
    ...others,
  ]
  return `${lines.join('\n')}\n`
}
