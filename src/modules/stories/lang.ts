import type { Locale } from '../../platform/i18n/words.ts'

/** What something is written in: a language of this house, or, of what came from elsewhere, any other. */
export interface Written {
  language: Locale
  /** As in BCP 47; null where it is in a language of this house. */
  writtenIn?: string | null
}

/** As `lang` says it. */
export const langOf = ({ language, writtenIn }: Written): string => writtenIn ?? language

const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * What it is told in, in short: of what is written from right to left it may be in the language in which this house speaks of it, and is
 * then read aloud in that. Undefined: as the rest of it.
 */
export const langOfShort = (story: Written, inShort: string): Locale | undefined =>
  dirOf(story) && !rightToLeftLetters.test(inShort) ? story.language : undefined

const rightToLeft = new Set('ar arc ckb dv fa he ps sd syr ug ur yi'.split(' '))

/** Which way it is read; undefined from left to right, as everything else here. */
export const dirOf = ({ writtenIn }: Written): 'rtl' | undefined =>
  writtenIn && rightToLeft.has(writtenIn) ? 'rtl' : undefined
