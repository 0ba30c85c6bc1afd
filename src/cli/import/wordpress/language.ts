import { type Locale, locales } from '../../../platform/i18n/words.ts'
import type { Survey } from './survey.ts'

/** What a site is written in, as far as this house knows the language; else Dutch. */
export const languageOf = ({ language }: Pick<Survey, 'language'>): Locale =>
  locales.find((locale) => language.toLowerCase().startsWith(locale)) ?? 'nl'
