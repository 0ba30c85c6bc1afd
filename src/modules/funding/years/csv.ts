import { csvOf } from '../../../platform/csv/csv.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { asTyped } from '../euros.ts'
import { yearsWords } from './locales/index.ts'
import type { OverYears, Span } from './queries.ts'
import { together, yearsIn } from './sum.ts'

/** A row for each house, two columns for each year, and both together. */
export function yearsCsv(locale: Locale, houses: readonly OverYears[], span: Span): string {
  const w = yearsWords(locale)
  const both = ['planned', 'actual'] as const
  const heading = [
    w('csv.house'),
    ...yearsIn(span).flatMap((year) => both.map((which) => w(`csv.${which}`, { year }))),
    ...both.map((which) => w(`csv.${which}.all`)),
  ]
  const rows = houses.map(({ house, years }) => [
    house?.name ?? w('hidden-house'),
    ...yearsIn(span).flatMap((year) => {
      const said = years.find((one) => one.year === year)
      return both.map((which) => asTyped(said?.[which] ?? null))
    }),
    ...both.map((which) => asTyped(together(years, which))),
  ])
  return csvOf([heading, ...rows], ';')
}
