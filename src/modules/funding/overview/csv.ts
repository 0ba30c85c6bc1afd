import { csvOf } from '../../../platform/csv/csv.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { asTyped } from '../euros.ts'
import { kinds } from '../kinds.ts'
import { fundingWords, wordsOfKind } from '../locales/index.ts'
import type { LineView } from '../queries.ts'

const columns = ['kind', 'house', 'title', 'from', 'until', 'planned', 'actual', 'state', 'words'] as const

/** The lines for the bookkeeping, as Dutch spreadsheets open them. */
export function asCsv(locale: Locale, lines: readonly LineView[]): string {
  const w = fundingWords(locale)
  const rows = lines.map((line) => {
    const own = wordsOfKind(locale, line.kind)
    const said = kinds[line.kind].asks.flatMap((ask) =>
      line.words[ask] ? [`${own(ask)} ${line.words[ask]}`] : [],
    )
    return [
      w(`${line.kind}.title`),
      line.house?.name ?? '',
      line.title,
      line.from ?? '',
      line.until ?? '',
      asTyped(line.planned),
      asTyped(line.actual),
      line.state ? (own(`state.${line.state}`) ?? '') : '',
      said.join('\n'),
    ]
  })
  const heading = columns.map((column) => w(`csv.${column}`))
  return csvOf([heading, ...rows], ';')
}
