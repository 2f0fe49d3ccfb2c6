import { describe, expect, test } from 'vitest'

import { isSyllable } from '../../../src/content/vietnamese-syllable.ts'

const GOOD =
  'Điện Biên nghiêng quyết giếng gì gìn khuỷu thuở hoà hòa Uỷ Ủy ủy thủy thuỷ quý quạ oẳn yêu y ý ỷ xoong quốc ' +
  'nguyễn rượu mười khuya huơ ngoằn ngoèo tuýp chuyện nước đường ngượng ƯƠNG tiếng việt a ơi'

const BAD = 'Ñieän §iÖn noâng nh©n tØnh déjà très für zôôm cât tôp đhh bcd năă aáo carcinôm xyz'

describe('a syllable of written Vietnamese', () => {
  test.each(GOOD.split(' '))('is %s', (text) => {
    expect(isSyllable(text)).toBe(true)
    expect(isSyllable(text.normalize('NFD'))).toBe(true)
    expect(isSyllable(text.toUpperCase())).toBe(true)
  })

  test.each([...BAD.split(' '), '', ' ', 'hai tiếng', 'số1'])('is not “%s”', (text) => {
    expect(isSyllable(text)).toBe(false)
  })
})
