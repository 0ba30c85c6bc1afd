import { EmptyState, Heading, PageHead } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { clockIn } from '../../../gatherings/index.ts'
import { besideEachOther, type Day, type Programme, type Session } from '../../programme/programme.ts'
import type { WeekView } from '../../queries.ts'
import { wholeDay } from '../dates.ts'
import { type VisitWords, visitWords } from '../locales/index.ts'
import { Framed } from './Framed.tsx'

interface DayPageProps {
  locale: Locale
  week: WeekView
  day: Day
  programme: Programme
}

/** One day: what begins together stands side by side where there is room, and one below the other where there is not. */
export function DayPage({ locale, week, day, programme }: DayPageProps) {
  const w = visitWords(locale)
  const { days, sessions } = programme
  return (
    <Framed accent={week.accent}>
      <PageHead title={capital(wholeDay(locale, day.on))} lead={day.theme || undefined}>
        <p>
          <a href={`/week/${week.slug}`}>{w('week.back', { title: week.title })}</a>
        </p>
      </PageHead>
      {day.about ? (
        <p class="kv-week__about" dir="auto">
          {day.about}
        </p>
      ) : null}
      {sessions.length === 0 ? <EmptyState>{w('day.none')}</EmptyState> : null}
      <div class="kv-tracks">
        {besideEachOther(sessions).map((together) => (
          <Moment {...{ w, week, programme, together }} />
        ))}
      </div>
      <nav class="kv-week__others" aria-label={w('day.others')}>
        <ul>
          {days.map(({ on }) => (
            <li>
              <a href={`/week/${week.slug}/days/${on}`} aria-current={on === day.on ? 'page' : undefined}>
                {capital(wholeDay(locale, on))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Framed>
  )
}

interface MomentProps {
  w: VisitWords
  week: WeekView
  programme: Programme
  together: readonly Session[]
}

function Moment({ w, week, programme, together }: MomentProps) {
  const [first] = together
  if (!first) return null
  return (
    <section class="kv-tracks__moment">
      <Heading level={2}>{w('session.at', { time: clockIn(week.zone, first.startsAt).time })}</Heading>
      <ul class="kv-tracks__beside">
        {together.map((session) => (
          <li class="kv-tracks__one">
            <Brief {...{ w, week, session }} place={placeOf(programme, session)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a room is called; empty where it is in none. */
export const placeOf = ({ rooms }: Programme, { roomId }: Session): string =>
  rooms.find(({ id }) => id === roomId)?.name ?? ''

interface BriefProps {
  w: VisitWords
  week: WeekView
  session: Session
  place: string
}

function Brief({ w, week, session, place }: BriefProps) {
  const { id, title, endsAt, dropped, droppedBecause, speakers, ownPlace } = session
  return (
    <>
      <h3 class="kv-tracks__title" dir="auto">
        <a href={`/week/${week.slug}/sessions/${id}`}>{dropped ? <s>{title}</s> : title}</a>
      </h3>
      {dropped ? (
        <p dir="auto">
          <strong>{w('session.dropped.short')}</strong> {droppedBecause}
        </p>
      ) : (
        <p class="kv-tracks__facts">
          {[
            w('session.until', { time: clockIn(week.zone, endsAt).time }),
            place,
            ownPlace && w('session.own'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {speakers.length > 0 ? <p dir="auto">{speakers.map(({ name }) => name).join(', ')}</p> : null}
    </>
  )
}
