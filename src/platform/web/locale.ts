import { type Locale, locales } from '../i18n/words.ts'

/** The language the visitor chose, and else what the browser prefers; Dutch when it says neither. */
export function localeFrom(chosen: string | undefined, header: string | null): Locale {
  const known = (tag: string | undefined) =>
    locales.find((locale) => tag?.trim().toLowerCase().startsWith(locale))
  return known(chosen) ?? (header ?? '').split(',').map(known).find(Boolean) ?? 'nl'
}
