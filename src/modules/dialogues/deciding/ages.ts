import { listOf } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { YoungRule } from '../../contributions/index.ts'
import { consentWords } from '../consent/locales/index.ts'
import { decidingWords } from './locales/index.ts'

/** Ages from one to below another. */
export interface Band {
  from: number
  below: number
}

/** What somebody can say of their age: as few bands as the rule tells apart, so that as little as possible is known. */
export function bandsOf({ togetherFrom, aloneFrom }: YoungRule): Band[] {
  const bands = [
    { from: 0, below: togetherFrom },
    { from: togetherFrom, below: aloneFrom },
  ]
  return aloneFrom < 18 ? [...bands, { from: aloneFrom, below: 18 }] : bands
}

/** "jonger dan 12", "12 tot en met 15", "16 of 17" */
export function ageInWords(locale: Locale, { from, below }: Band): string {
  const w = decidingWords(locale)
  if (from === 0) return w('age.is.under', { below })
  return agesOf(locale, { from, below })
}

export function agesOf(locale: Locale, { from, below }: Band): string {
  const w = decidingWords(locale)
  const last = below - 1
  if (last === from) return w('age.single', { from })
  return w(last === from + 1 ? 'age.or' : 'age.to', { from, last })
}

/** "in een verhaal of bericht en onderzoek" */
export const purposesInWords = (locale: Locale, { secondFor }: Pick<YoungRule, 'secondFor'>): string =>
  listOf(
    locale,
    secondFor.map((purpose) => consentWords(locale)(`purpose.${purpose}`).toLocaleLowerCase(locale)),
  )
