import { PrintButton, PrintSheet } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { whenInWords } from '../../time/in-words.ts'
import { clockIn, homeZone } from '../../time/zoned.ts'
import { addressOf } from '../asked.ts'
import { agendaWords } from '../locales/index.ts'
import { type AgendaPageProps, titleOf } from './AgendaPage.tsx'
import { ItemTitle } from './ItemTitle.tsx'

/** How many fit on one side of A4. */
const onOneSheet = 9

/** What is coming, on paper: for the notice board, the kitchen table, and who has no screen. */
export function PrintPage({ locale, asked, whose, items, now, phone }: AgendaPageProps & { phone: string }) {
  const w = agendaWords(locale)
  const sheets = Array.from({ length: Math.max(1, Math.ceil(items.length / onOneSheet)) }, (_, i) =>
    items.slice(i * onOneSheet, (i + 1) * onOneSheet),
  )
  const today = dayInWords(locale, clockIn(homeZone, now).date)
  return (
    <>
      <p class="kv-no-print">
        <PrintButton label={w('print')} />{' '}
        <a href={addressOf('/agenda', { of: asked.of, kind: asked.kind })}>{w('views.list')}</a>
      </p>
      {sheets.map((sheet, i) => (
        <PrintSheet size="a4">
          {i === 0 ? <h1>{titleOf(w, whose)}</h1> : <h2>{titleOf(w, whose)}</h2>}
          {items.length === 0 ? <p>{w('none.then')}</p> : null}
          <ul class="kv-agenda-sheet">
            {sheet.map((item) => (
              <li>
                <strong>
                  <ItemTitle locale={locale} item={item} />
                </strong>
                <span class="kv-line">{whenInWords(locale, item)}</span>
                <span class="kv-line">
                  {[item.kind, item.place, item.house, ...item.notes]
                    .filter(Boolean)
                    .map((text) => text.replace(/[.\s]*$/, '.'))
                    .join(' ')}
                </span>
              </li>
            ))}
          </ul>
          <p class="kv-small">{phone ? w('print.made', { day: today, phone }) : w('print.short')}</p>
        </PrintSheet>
      ))}
    </>
  )
}
