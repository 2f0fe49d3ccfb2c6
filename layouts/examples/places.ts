import type { IndexProps } from '../../src/routes/props.ts'
import { NEWS } from './cards.ts'
import { index } from './index-props.ts'
import { HOME } from './pieces.ts'

const PROVINCES = { name: { word: 'provinces' }, href: '/tinh/' } as const
const unit = (name: string, id: string) => ({ name, officialName: `Tỉnh ${name}`, href: `/tinh/${id}/` })

export const HUNG_YEN: IndexProps = {
  ...index('province', 'Hưng Yên', '/tinh/hung-yen/'),
  breadcrumb: [HOME, PROVINCES],
  history: {
    names: [{ officialName: 'Tỉnh Hưng Yên', from: null, to: null }],
    became: null,
    madeOf: { from: '2025-07-01', units: [unit('Hưng Yên', 'hung-yen'), unit('Thái Bình', 'thai-binh')] },
    region: 'Đồng bằng sông Hồng',
  },
}

export const THAI_BINH: IndexProps = {
  ...index('province', 'Thái Bình', '/tinh/thai-binh/'),
  breadcrumb: [HOME, PROVINCES],
  items: NEWS.slice(0, 2),
  history: {
    names: [{ officialName: 'Tỉnh Thái Bình', from: null, to: '2025-06-30' }],
    became: { from: '2025-07-01', units: [unit('Hưng Yên', 'hung-yen')] },
    madeOf: null,
    region: 'Đồng bằng sông Hồng',
  },
}

export const HUE: IndexProps = {
  ...index('province', 'Huế', '/tinh/hue/'),
  breadcrumb: [HOME, PROVINCES],
  items: [],
  history: {
    names: [
      { officialName: 'Tỉnh Thừa Thiên Huế', from: null, to: '2024-12-31' },
      { officialName: 'Thành phố Huế', from: '2025-01-01', to: null },
    ],
    became: null,
    madeOf: null,
    region: 'Bắc Trung Bộ',
  },
}

export const PHO_HIEN: IndexProps = {
  ...index('locality', 'Phố Hiến', '/dia-phuong/pho-hien/'),
  breadcrumb: [HOME, { name: { word: 'localities' }, href: '/dia-phuong/' }],
  items: NEWS.slice(1, 3),
  history: { names: [], became: null, madeOf: null, region: null },
}
