import { type Locale, locales } from '../i18n/words.ts'
import { weighed } from './negotiate.ts'

/**
 * The language that the address asks for (`?lang=en`), else what the visitor chose, else what the browser prefers; Dutch when none
 * says anything.
 */
export function localeFrom(asked: string | null, chosen: string | undefined, header: string | null): Locale {
  const known = (tag: string | undefined) =>
    locales.find((locale) => tag?.trim().toLowerCase().startsWith(locale))
  return (
    locales.find((locale) => locale === asked) ??
    known(chosen) ??
    weighed(header).map(known).find(Boolean) ??
    'nl'
  )
}
