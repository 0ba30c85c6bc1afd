import type { Locale } from '../../../platform/i18n/words.ts'
import { formatOf } from '../formats.ts'
import { formatWords } from './locales/index.ts'

/** The questions a conversation of this kind usually begins with; the first is the opening question. */
export const openingsOf = (locale: Locale, format: string): string[] =>
  formatOf(format).openings.map((name) => formatWords(locale)(`opening.${name}`))
