import { type Locale, type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words for who reads something about themselves, for who said it, and for who looks after the place. */
export const objectionWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type ObjectionWords = Words<keyof typeof nl>

/** What an error's key says. */
export function problemIn(locale: Locale, key: string): string {
  if (objectionWords.has(key)) return objectionWords(locale)(key)
  return siteWords.has(key) ? siteWords(locale)(key) : key
}
