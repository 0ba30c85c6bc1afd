import type { Locale } from '../../platform/i18n/words.ts'

/** The most that one line holds, in cents. */
export const mostCents = 2_000_000_000

const whole = (locale: Locale, digits: number) =>
  new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
const formats = {
  nl: { round: whole('nl', 0), exact: whole('nl', 2) },
  en: { round: whole('en', 0), exact: whole('en', 2) },
}

/** "€ 1.250", or "€ 1.250,50" where there are cents. */
export const inEuros = (locale: Locale, cents: number): string =>
  formats[locale][cents % 100 === 0 ? 'round' : 'exact'].format(cents / 100)

/** As it is typed in a form: "1250" or "1250,50". */
export const asTyped = (cents: number | null): string =>
  cents === null ? '' : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',')

/**
 * Cents from what somebody typed: "1250", "€ 1.250", "1.250,50", "1,250.50", "1250,-". Null where nothing was typed,
 * undefined where it is no amount. The last dot or comma with two digits behind it divides the cents; others group.
 */
export function centsFrom(typed: string): number | null | undefined {
  const bare = typed.replace(/[\s€]|eur(?:o|os)?/gi, '').replace(/,-{1,2}$/, '')
  if (bare === '') return null
  const [, euros = '', cents = '00'] = /^(\d{1,3}(?:[.,]?\d{3})*|\d+)(?:[.,](\d{2}))?$/.exec(bare) ?? []
  if (euros === '') return undefined
  return Number(euros.replace(/[.,]/g, '')) * 100 + Number(cents)
}
