/** Letters of scripts other than Latin, some of which need joiners and zero-width spaces: Lao, Khmer, Arabic. */
const OTHER_LETTER = String.raw`(?!\p{Script=Latin}|\p{Script=Inherited})[\p{L}\p{M}]`

/** What zero-width joiners tie together in emoji. */
const PICTURE = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]`

/** Never of use: control characters, soft hyphens, marks of direction, fillers, what stands for a lost object. */
const USELESS = String.raw`[\u000B\u001B\u007F-\u009F\u00AD\u115F\u1160\u180E\u2028\u2029\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFFC]`

/** Of use only beside letters of other scripts. What stands before is looked at last: it costs most. */
const JOINER = String.raw`[\u200B\u200C\u200E\u200F](?!${OTHER_LETTER})(?<!${OTHER_LETTER}.)`

/** Of use beside letters of other scripts and inside emoji. */
const EMOJI_JOINER = String.raw`\u200D(?!${OTHER_LETTER})(?<!${OTHER_LETTER}.)(?:(?!${PICTURE})|(?<!${PICTURE}.))`

/** Characters that no reader sees and that split words for search: a zero-width space in the middle of “Nội”. */
export const HIDDEN = new RegExp([USELESS, JOINER, EMOJI_JOINER].join('|'), 'gu')

/**
 * Letters of Icelandic and Ewe where only Đ can be meant: at the start of a word, and after a capital that no small
 * letter follows (QÐ, HÐND). Guðni keeps its own.
 */
export const FALSE_D = /[ÐðƉɖ](?<![\p{L}\p{M}].)|[ÐƉ](?!\p{Ll})(?<=\p{Lu}.)/gu

/** Marks that NFC could not join to a Latin letter. */
export const STRAY_MARK = new RegExp(String.raw`[\u0300-\u036F](?<!${OTHER_LETTER}.)[\u0300-\u036F]*`, 'gu')

/** What fonts like Symbol and Wingdings put for bullets, and what programs put for characters that they lost. */
export const UNREADABLE = /[\uE000-\uF8FF\uFFFD]/gu
