import { PrintButton, PrintSheet } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import { dayAt, dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { clockIn } from '../../../gatherings/index.ts'
import type { Programme, Session } from '../../programme/programme.ts'
import type { WeekView } from '../../queries.ts'
import { datesOf, wholeDay } from '../../visit/dates.ts'
import { visitWords } from '../../visit/locales/index.ts'

interface PrintPageProps {
  locale: Locale
  week: WeekView
  programme: Programme
  address: string
}

/** The programme on one A4 that is folded in two: for the kitchen table, the notice board, and who has no screen. */
export function PrintPage({ locale, week, programme, address }: PrintPageProps) {
  const w = visitWords(locale)
  const { days, sessions } = programme
  return (
    <>
      <p class="kv-no-print">
        <PrintButton label={w('print.button')} />{' '}
        <a href={`/week/${week.slug}`}>{w('week.back', { title: week.title })}</a>
      </p>
      <PrintSheet size="a4">
        <div class="kv-week-paper">
          <h1 dir="auto">{week.title}</h1>
          <p>{datesOf(locale, week)}</p>
          {days.map((day) => (
            <section>
              <h2 dir="auto">
                {capital(wholeDay(locale, day.on))}
                {day.theme ? `: ${day.theme}` : ''}
              </h2>
              <ul>
                {sessions
                  .filter(({ dayId, dropped }) => dayId === day.id && !dropped)
                  .map((session) => (
                    <Line week={week} programme={programme} session={session} />
                  ))}
              </ul>
            </section>
          ))}
          {week.releasedAt ? (
            <p class="kv-small">
              {w('print.made', { day: dayInWords(locale, dayAt(week.releasedAt)), address })}
            </p>
          ) : null}
        </div>
      </PrintSheet>
    </>
  )
}

function Line({ week, programme, session }: { week: WeekView; programme: Programme; session: Session }) {
  const { title, startsAt, endsAt, roomId, speakers } = session
  const room = programme.rooms.find(({ id }) => id === roomId)?.name
  const more = [room, ...speakers.map(({ name }) => name)].filter(Boolean).join(', ')
  return (
    <li>
      <span>
        {clockIn(week.zone, startsAt).time}–{clockIn(week.zone, endsAt).time}
      </span>
      <span dir="auto">
        <strong>{title}</strong>
        {more ? <span class="kv-line">{more}</span> : null}
      </span>
    </li>
  )
}
