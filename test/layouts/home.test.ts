import { expect, test } from 'vitest'

import { attribute, elements, hrefs, textOf, theOnly } from '../sites/html.ts'
import { ofClass, rendered } from './rendered.ts'

const home = rendered('home')

test('the front page is named after the bulletin', () => {
  expect(textOf(theOnly(home, 'title'))).toBe('Bản tin Điện Biên')
  expect(textOf(theOnly(home, 'h1'))).toBe('Bản tin Điện Biên')
})

test('featured, newest and categories follow each other', () => {
  expect(elements(theOnly(home, 'main'), 'h2').map(textOf)).toEqual([
    'Tin nổi bật',
    'Tin mới nhất',
    ...['Nông thôn mới', 'Kinh tế', 'Văn hóa', 'Du lịch', 'Giao thông', 'Công nghệ thông tin'],
  ])
})

test('the newest items end with a way to all', () => {
  expect(hrefs(ofClass(home, 'latest')).at(-1)).toBe('/luu-tru/')
})

test('a picture stands once, however often its item does', () => {
  const pictures = elements(home, 'img').map((image) => attribute(image, 'src'))
  expect(pictures).toEqual([
    '/2021/12/ruong-bac-thang/ruong-bac-thang-3f9a0c21.png',
    '/2024/11/cu-lao-cham/cu-lao-5b1d77e0.png',
  ])
})

test('a bulletin without items says so', () => {
  expect(elements(theOnly(rendered('home-empty'), 'main'), 'p').map(textOf)).toEqual(['Chưa có tin nào.'])
})
