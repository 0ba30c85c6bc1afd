import { type Locale, type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { type MediaKey, mediaMessages, spokenWords } from '../../../contributions/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of one's own sentences and of the card that opens them. */
export const cardWords = vocabulary<Record<keyof typeof nl | MediaKey, Message>>({
  nl: { ...nl, ...mediaMessages.nl },
  en: { ...en, ...mediaMessages.en },
})
export type CardWords = Words<keyof typeof nl | MediaKey>

/** What an error's key says, wherever its words stand. */
export function problemIn(locale: Locale, key: string): string {
  if (cardWords.has(key)) return cardWords(locale)(key)
  if (spokenWords.has(key)) return spokenWords(locale)(key)
  return siteWords.has(key) ? siteWords(locale)(key) : key
}
