import type { Locale } from '../../platform/i18n/words.ts'

/** What something is written in: a language of this house, or, of what came from elsewhere, any other. */
export interface Written {
  language: Locale
  /** As in BCP 47; null where it is in a language of this house. */
  writtenIn?: string | null
}

/** As `lang` says it. */
export const langOf = ({ language, writtenIn }: Written): string => writtenIn ?? language

const rightToLeft = new Set('ar arc ckb dv fa he ps sd syr ug ur yi'.split(' '))

/** Which way it is read; undefined from left to right, as everything else here. */
export const dirOf = ({ writtenIn }: Written): 'rtl' | undefined =>
  writtenIn && rightToLeft.has(writtenIn) ? 'rtl' : undefined
