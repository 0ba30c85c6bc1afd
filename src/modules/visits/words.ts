import type { Locale } from '../../platform/i18n/words.ts'
import { siteWords } from '../../platform/web/locales/index.ts'

interface Vocabulary {
  (locale: Locale): (key: never) => string
  has(key: string): boolean
}

/** The sentence for the key that a field's schema gave: the slice's own, else that something was not accepted. */
export const sayIn =
  (words: Vocabulary, locale: Locale) =>
  (key: string): string =>
    words.has(key) ? words(locale)(key as never) : siteWords(locale)('errors.title')
