import type { Locale } from '../../../../platform/i18n/words.ts'
import { prepareWords } from '../locales/index.ts'

/** The sentence for the key that a field's schema gave. */
export const say = (locale: Locale) => (key: string) =>
  prepareWords.has(key) ? prepareWords(locale)(key) : key
