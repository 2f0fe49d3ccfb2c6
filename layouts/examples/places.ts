import type { IndexProps } from '../../src/routes/props.ts'
import { NEWS } from './cards.ts'
import { index } from './index-props.ts'
import { HOME } from './pieces.ts'

const PROVINCES = { name: { word: 'provinces' }, href: '/tinh/' } as const
const unit = (name: string, id: string) => ({ name, officialName: `Tỉnh ${name}`, href: `/tinh/${id}/` })

const NO_CHANGE = { splitFrom: null, splitInto: null, madeOf: null, became: null }

export const HUNG_YEN: IndexProps = {
  ...index('province', 'Hưng Yên', '/tinh/hung-yen/'),
  breadcrumb: [HOME, PROVINCES],
  history: {
    ...NO_CHANGE,
    names: [{ officialName: 'Tỉnh Hưng Yên', from: null, to: null }],
    madeOf: { from: '2025-07-01', units: [unit('Hưng Yên', 'hung-yen'), unit('Thái Bình', 'thai-binh')] },
    region: 'Đồng bằng sông Hồng',
  },
}

export const THAI_BINH: IndexProps = {
  ...index('province', 'Thái Bình', '/tinh/thai-binh/'),
  breadcrumb: [HOME, PROVINCES],
  items: NEWS.slice(0, 2),
  history: {
    ...NO_CHANGE,
    names: [{ officialName: 'Tỉnh Thái Bình', from: null, to: '2025-06-30' }],
    became: { from: '2025-07-01', units: [unit('Hưng Yên', 'hung-yen')] },
    region: 'Đồng bằng sông Hồng',
  },
}

export const HUE: IndexProps = {
  ...index('province', 'Huế', '/tinh/hue/'),
  breadcrumb: [HOME, PROVINCES],
  items: [],
  history: {
    ...NO_CHANGE,
    names: [
      { officialName: 'Tỉnh Thừa Thiên Huế', from: null, to: '2024-12-31' },
      { officialName: 'Thành phố Huế', from: '2025-01-01', to: null },
    ],
    region: 'Bắc Trung Bộ',
  },
}

export const LAI_CHAU: IndexProps = {
  ...index('province', 'Lai Châu', '/tinh/lai-chau/'),
  breadcrumb: [HOME, PROVINCES],
  history: {
    ...NO_CHANGE,
    names: [{ officialName: 'Tỉnh Lai Châu', from: null, to: null }],
    splitInto: { from: '2004-01-01', units: [unit('Lai Châu', 'lai-chau'), unit('Điện Biên', 'dien-bien')] },
    region: 'Trung du và miền núi phía Bắc',
  },
}

export const DIEN_BIEN: IndexProps = {
  ...index('province', 'Điện Biên', '/tinh/dien-bien/'),
  breadcrumb: [HOME, PROVINCES],
  history: {
    ...NO_CHANGE,
    names: [{ officialName: 'Tỉnh Điện Biên', from: '2004-01-01', to: null }],
    splitFrom: { from: '2004-01-01', units: [unit('Lai Châu', 'lai-chau')] },
    region: 'Trung du và miền núi phía Bắc',
  },
}

export const PHO_HIEN: IndexProps = {
  ...index('locality', 'Phố Hiến', '/dia-phuong/pho-hien/'),
  breadcrumb: [HOME, { name: { word: 'localities' }, href: '/dia-phuong/' }],
  items: NEWS.slice(1, 3),
  history: {
    ...NO_CHANGE,
    names: [{ officialName: 'Phường Phố Hiến', from: '2025-07-01', to: null }],
    region: null,
  },
}
