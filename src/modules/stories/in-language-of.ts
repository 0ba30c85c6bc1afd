import type { Locale } from '../../platform/i18n/words.ts'
import type { Written } from './lang.ts'
import { storyWords } from './words.ts'

/** In a sentence: in which language it is, also in one of which this house knows the name alone. */
export function inLanguageOf(locale: Locale, { language, writtenIn }: Written): string {
  const w = storyWords(locale)
  return writtenIn ? w('in.other', { name: languageName(locale, writtenIn) }) : w(`in.${language}`)
}

/** What a language is called in another. */
export const languageName = (locale: Locale, code: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
