import type { Locale } from '../../../../platform/i18n/words.ts'
import { inviteWords } from '../locales/index.ts'

/** The sentence for the key that a field's schema or a command gave. */
export const say = (locale: Locale) => (key: string) =>
  inviteWords.has(key) ? inviteWords(locale)(key) : key
