import type { Locale } from '../../../../platform/i18n/words.ts'
import { sheetWords } from '../words.ts'

/** The ways to take a list along: Excel, and CSV for a Dutch or an English spreadsheet. */
export function Lists({ locale, base, title }: { locale: Locale; base: string; title: string }) {
  const w = sheetWords(locale)
  return (
    <p class="kv-lists">
      {title} <a href={`${base}.xlsx`}>{w('out.as.xlsx')}</a> <a href={`${base}.csv`}>{w('out.as.csv')}</a>{' '}
      <a href={`${base}.csv?comma=yes`}>{w('out.as.comma')}</a>
    </p>
  )
}
