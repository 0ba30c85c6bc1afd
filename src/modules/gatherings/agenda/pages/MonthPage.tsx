import { EmptyState, Section } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import { dayInWords, monthInWords, weekdayOf } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { clockIn } from '../../time/zoned.ts'
import { addressOf, monthAfter, weeksOf } from '../asked.ts'
import { type AgendaWords, agendaWords } from '../locales/index.ts'
import type { AgendaItem } from '../sources.ts'
import { AgendaHead, type AgendaPageProps } from './AgendaPage.tsx'
import { Items } from './Items.tsx'

/** A month as it hangs on a wall, and below it what there is, day by day. */
export function MonthPage(props: AgendaPageProps & Turned) {
  const { locale, month, items, now, more } = props
  const w = agendaWords(locale)
  const days = Map.groupBy(items, dayOf)
  const name = capital(monthInWords(locale, `${month}-01`))
  return (
    <>
      <AgendaHead {...props} here="month" lit={items.length > 0} />
      <Section title={name} ruled wide>
        <Turning {...props} w={w} />
        <MonthTable {...{ locale, w, month, days }} caption={w('month.table', { month: name })} />
      </Section>
      {items.length === 0 ? (
        <EmptyState>
          <p>{w('none.then')}</p>
        </EmptyState>
      ) : null}
      {[...days]
        .filter(([day]) => day.startsWith(month))
        .map(([day, on]) => (
          <Section id={`d-${day}`} title={capital(`${weekdayOf(locale, day)} ${dayInWords(locale, day)}`)}>
            <Items locale={locale} items={on} now={now} house />
          </Section>
        ))}
      {more ? <p>{w('month.more')}</p> : null}
    </>
  )
}

const dayOf = ({ zone, startsAt }: AgendaItem) => clockIn(zone, startsAt).date

interface Turned {
  month: string
  /** The nearest months before and after it with something in them; null where there is none. */
  turning: { earlier: string | null; later: string | null }
}

function Turning(props: AgendaPageProps & Turned & { w: AgendaWords }) {
  const { asked, locale, month, turning, w } = props
  const { of, kind } = asked
  const to = (other: string | null, beside: number, words: 'before' | 'after') => {
    if (other === null) return null
    const next = other === monthAfter(month, beside)
    return (
      <a href={addressOf('/agenda/month', { of, kind, month: other })}>
        {next ? w(`month.${words}`) : w(`month.${words}-far`, { month: monthInWords(locale, `${other}-01`) })}
      </a>
    )
  }
  return (
    <p class="kv-turning">
      {to(turning.earlier, -1, 'before')} {to(turning.later, 1, 'after')}
    </p>
  )
}

interface TableProps {
  locale: Locale
  w: AgendaWords
  month: string
  days: ReadonlyMap<string, readonly AgendaItem[]>
  caption: string
}

function MonthTable({ locale, w, month, days, caption }: TableProps) {
  const weeks = weeksOf(month)
  return (
    <table class="kv-month">
      <caption class="kv-hidden">{caption}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th scope="col">
              <abbr title={weekdayOf(locale, day)}>{weekdayOf(locale, day).slice(0, 2)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <Day
                number={Number(day.slice(8))}
                label={w('month.day', { day: dayInWords(locale, day) })}
                to={`#d-${day}`}
                on={day.startsWith(month) ? (days.get(day) ?? []) : null}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayProps {
  number: number
  label: string
  to: string
  /** Null: a day of the month beside it. */
  on: readonly AgendaItem[] | null
}

/** How many titles fit under a number. */
const fits = 3

function Day({ number, label, to, on }: DayProps) {
  if (on === null) return <td class="kv-month__beside">{number}</td>
  if (on.length === 0) return <td>{number}</td>
  return (
    <td class="kv-month__on">
      <a href={to} aria-label={label}>
        {number}
      </a>
      <ul aria-hidden="true">
        {on.slice(0, fits).map(({ title, cancelled }) => (
          <li dir="auto">{cancelled ? <s>{title}</s> : title}</li>
        ))}
      </ul>
    </td>
  )
}
