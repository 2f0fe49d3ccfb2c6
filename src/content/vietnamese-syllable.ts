/** Consonants that open a syllable, longest first. */
const ONSET = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx]'

/** What follows, without tone: every rime of the spelling, those of “qu” and of settled loans included. */
const RIMES = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in ing inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang oanh oao oap oat oay
  oăc oăm oăn oăng oăt oe oem oen oeo oet ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơp ơt ơng
  u ua uc ui um un ung up ut uâc uân uâng uât uây uê uêch uên uênh uêt uêu uô uôc uôi uôm uôn uông uôp uôt uơ uơn
  uy uya uych uyn uynh uyp uyt uyu uyên uyêt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu
  y ych yn ynh yt yu yêm yên yêng yêt yêu`

const SHAPE = new RegExp(`^(?:${ONSET})?(?:${RIMES.trim().split(/\s+/u).join('|')})$`, 'u')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const STOPPED = /(?:[cpt]|ch)$/u
const SHARP_OR_HEAVY = /[\u0301\u0323]/u

/**
 * True for what can be one syllable of written Vietnamese, in any letter case and with the tone on any vowel: onset,
 * rime and tone fit together. It need not be a word that exists.
 *
 * @example isSyllable('Nghiêng') // true
 * @example isSyllable('nghành') // true: the onset before a, i or e is not looked at
 */
export function isSyllable(text: string): boolean {
  const open = text.toLowerCase().normalize('NFD')
  const tones = open.match(TONES) ?? []
  const bare = open.replace(TONES, '').normalize('NFC')
  if (tones.length > 1 || !SHAPE.test(bare)) return false
  return !STOPPED.test(bare) || SHARP_OR_HEAVY.test(tones.join(''))
}
