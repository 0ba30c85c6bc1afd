import { Notice, Section } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import { dayAt, dayInWords, monthOf, weekdayOf } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { wholeWords } from '../../afterwards/whole/locales/index.ts'
import type { Day, Programme, Room } from '../../programme/programme.ts'
import type { WeekView } from '../../queries.ts'
import { datesOf } from '../dates.ts'
import { type VisitWords, visitWords } from '../locales/index.ts'
import type { Release } from '../queries.ts'
import { ChangeList } from './ChangeList.tsx'
import { Framed } from './Framed.tsx'
import { Weeks } from './WeeksPage.tsx'

interface WeekPageProps {
  locale: Locale
  week: WeekView
  programme: Programme
  /** The latest. */
  release: Release | undefined
  /** The other years of the same movement. */
  others: readonly WeekView[]
  today: string
}

/** The front page of a Week: its name, its days, and what changed last. */
export function WeekPage({ locale, week, programme, release, others, today }: WeekPageProps) {
  const w = visitWords(locale)
  const { days, rooms } = programme
  return (
    <Framed accent={week.accent}>
      <header class="kv-week__front">
        <p class="kv-week__year">{week.year}</p>
        <h1 class="kv-week__name" dir="auto">
          {week.title}
        </h1>
        <p class="kv-week__dates">{datesOf(locale, week)}</p>
        {week.movement ? (
          <p>
            <a href={`/circles/${week.movement.slug}`}>{w('week.of', { movement: week.movement.name })}</a>
          </p>
        ) : null}
      </header>
      {(week.lastOn ?? '') < today ? (
        <Notice>
          <p>{w('week.over')}</p>
          <p>
            <a href={`/week/${week.slug}/afterwards`}>{wholeWords(locale)('link')}</a>
          </p>
        </Notice>
      ) : null}
      {week.about ? (
        <p class="kv-week__about" dir="auto">
          {week.about}
        </p>
      ) : null}
      {week.makes ? (
        <p>
          <a href={`/week/${week.slug}/make`}>{w('week.make')}</a>
        </p>
      ) : null}
      <p>
        <a href={`/week/${week.slug}/mine`}>{w('mine.link')}</a>
        {' · '}
        <a href={`/week/${week.slug}/print`}>{w('print.link')}</a>
      </p>
      <Section title={w('week.days')} ruled wide>
        <ol class="kv-week__days">
          {days.map((day) => (
            <DayLine locale={locale} week={week} day={day} />
          ))}
        </ol>
      </Section>
      {release && release.changes.length > 0 ? (
        <Section title={w('week.changes')} ruled>
          <p>{w('changes.latest', { day: dayInWords(locale, dayAt(release.releasedAt)) })}</p>
          <ChangeList locale={locale} zone={week.zone} changes={release.changes.slice(0, 6)} />
          <p>
            <a href={`/week/${week.slug}/changes`}>{w('changes.all')}</a>
          </p>
        </Section>
      ) : null}
      {rooms.length > 0 ? (
        <Section title={w('week.rooms')} ruled>
          <Rooms w={w} at={`/week/${week.slug}/rooms`} rooms={rooms} />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={w('weeks.before')} ruled>
          <Weeks locale={locale} weeks={others} />
        </Section>
      ) : null}
    </Framed>
  )
}

const DayLine = ({ locale, week, day }: { locale: Locale; week: WeekView; day: Day }) => (
  <li class="kv-week__day">
    <a href={`/week/${week.slug}/days/${day.on}`}>
      <span class="kv-week__weekday">{capital(weekdayOf(locale, day.on))}</span>{' '}
      <span class="kv-week__date">
        {Number(day.on.slice(8))} {monthOf(locale, day.on)}
      </span>
    </a>
    {day.theme ? (
      <p class="kv-week__theme" dir="auto">
        {day.theme}
      </p>
    ) : null}
  </li>
)

const Rooms = ({ w, at, rooms }: { w: VisitWords; at: string; rooms: readonly Room[] }) => (
  <ul class="kv-week__rooms">
    {rooms.map(({ id, name, address, way }) => (
      <li dir="auto">
        <strong>{name}</strong>
        {address ? <span class="kv-line">{address}</span> : null}
        {way ? <span class="kv-line">{way}</span> : null}
        <a href={`${at}/${id}`}>
          {w('room.screen')}
          <span class="kv-hidden"> {w('room.screen.of', { name })}</span>
        </a>
      </li>
    ))}
  </ul>
)
