import type { Locale } from '../../platform/i18n/words.ts'
import type { Written } from './lang.ts'
import { storyWords } from './words.ts'

/** In a sentence: in which language it is, also in one of which this house knows the name alone. */
export function inLanguageOf(locale: Locale, { language, writtenIn }: Written): string {
  const w = storyWords(locale)
  if (!writtenIn) return w(`in.${language}`)
  return w('in.other', {
    name: new Intl.DisplayNames(locale, { type: 'language' }).of(writtenIn) ?? writtenIn,
  })
}
