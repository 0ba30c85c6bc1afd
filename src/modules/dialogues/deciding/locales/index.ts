import { type Locale, type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words for deciding together with somebody, for deciding while young, and for whoever decides along. */
export const decidingWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type DecidingWords = Words<keyof typeof nl>

/** What an error's key says. */
export function problemIn(locale: Locale, key: string): string {
  if (decidingWords.has(key)) return decidingWords(locale)(key)
  return siteWords.has(key) ? siteWords(locale)(key) : key
}
