import type { Locale } from '../../../../platform/i18n/words.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { askWords } from '../locales/index.ts'

/** The sentence for the key that a field's schema gave. */
export const sayIn =
  (locale: Locale) =>
  (key: string): string =>
    askWords.has(key) ? askWords(locale)(key) : siteWords(locale)('errors.title')
