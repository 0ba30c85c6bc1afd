import type { Locale } from '../../../platform/i18n/words.ts'

/** Two of the newest: those in the reader's language before the others. */
export function twoFor<Story extends { language: Locale }>(
  locale: Locale,
  newest: readonly Story[],
): Story[] {
  const theirs = newest.filter(({ language }) => language === locale)
  return [...theirs, ...newest.filter((one) => !theirs.includes(one))].slice(0, 2)
}
