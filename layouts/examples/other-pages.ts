import type { SearchProps } from '../../src/routes/props.ts'
import { CONTENTS, LONG_BODY, SHORT_BODY } from './bodies.ts'
import { BARE, FULL } from './bulletins.ts'
import type { Example } from './example.ts'
import { head, HOME, moment } from './pieces.ts'

export const SEARCH: SearchProps = {
  kind: 'search',
  head: head('/tim-kiem/', { noindex: true }),
  lang: 'vi',
  breadcrumb: [HOME],
  script: {
    src: '/assets/tim-kiem-12345678.js',
    integrity: 'sha256-JBkykGeCPKtbTlrF3Rimq/H1f0XnU/X8k0KS8whaNxc=',
    completions: '/assets/go-tiep-12345678.js',
  },
  places: [{ word: 'provinces', choices: [{ name: 'Điện Biên', value: 'tinh:dien-bien' }] }],
  categories: [{ name: 'Kinh tế', value: 'muc:kinh-te' }],
  years: ['2026', '2025'],
}

/** Plain pages, the page for what is not there, and the page at a former address. */
export const OTHER_PAGES: readonly Example[] = [
  {
    name: 'page',
    page: {
      kind: 'page',
      head: head('/gioi-thieu/', { title: 'Giới thiệu' }),
      lang: 'vi',
      breadcrumb: [HOME],
      title: 'Giới thiệu',
      summary: 'Bản tin do Ủy ban nhân dân tỉnh phát hành, đăng tin về nông thôn mới, kinh tế và văn hóa của tỉnh.',
      preview: null,
      updated: moment('2026-11-01'),
      image: null,
      body: LONG_BODY,
      contents: CONTENTS,
      attachments: [
        {
          title: 'Quyết định thành lập',
          href: '/gioi-thieu/quyet-dinh.pdf',
          format: 'PDF',
          bytes: 88_000,
          sha256: 'c',
        },
      ],
    },
    chrome: FULL,
  },
  {
    name: 'page-draft',
    page: {
      kind: 'page',
      head: head('/lien-he/', { title: 'Liên hệ' }),
      lang: 'vi',
      breadcrumb: [HOME],
      title: 'Liên hệ',
      summary: null,
      preview: 'draft',
      updated: null,
      image: null,
      body: SHORT_BODY,
      contents: [],
      attachments: [],
    },
    chrome: BARE,
  },
  {
    name: 'search',
    page: SEARCH,
    chrome: FULL,
  },
  {
    name: 'not-found',
    page: {
      kind: 'not-found',
      head: head('/404.html', { canonical: null, noindex: true, feeds: [] }),
      lang: 'vi',
      breadcrumb: [HOME],
    },
    chrome: FULL,
  },
  {
    name: 'gone',
    page: {
      kind: 'gone',
      head: head('/410.html', { canonical: null, noindex: true, feeds: [] }),
      lang: 'vi',
      breadcrumb: [HOME],
    },
    chrome: FULL,
  },
  {
    name: 'offline',
    page: {
      kind: 'offline',
      head: head('/ngoai-tuyen/', { canonical: null, noindex: true, feeds: [] }),
      lang: 'vi',
      breadcrumb: [HOME],
    },
    chrome: FULL,
  },
  {
    name: 'accessibility',
    page: { kind: 'accessibility', head: head('/tro-nang/'), lang: 'vi', breadcrumb: [HOME] },
    chrome: FULL,
  },
  {
    name: 'privacy-measured',
    page: { kind: 'privacy', head: head('/quyen-rieng-tu/'), lang: 'vi', breadcrumb: [HOME] },
    chrome: {
      ...FULL,
      measurement: { name: 'Hệ thống đo lường của Bộ', script: 'https://do-luong.example.vn/do.js' },
    },
  },
  {
    name: 'moved',
    page: {
      kind: 'moved',
      href: '/2026/11/ten-moi/',
      absolute: 'https://ban-tin.example.vn/2026/11/ten-moi/',
      title: 'Điện Biên xây dựng nông thôn mới',
      lang: 'vi',
    },
    chrome: FULL,
  },
]
