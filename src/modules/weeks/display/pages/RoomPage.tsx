import { Heading } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { clockIn } from '../../../gatherings/index.ts'
import type { LiveSession } from '../../live/queries.ts'
import { SlideNow } from '../../live/show/pages/Slide.tsx'
import type { Room, Session } from '../../programme/programme.ts'
import type { WeekView } from '../../queries.ts'
import { type VisitWords, visitWords } from '../../visit/locales/index.ts'
import { Framed } from '../../visit/pages/Framed.tsx'

interface RoomPageProps {
  locale: Locale
  week: WeekView
  room: Room
  here: Session | undefined
  /** What is on now can be followed, and may show a slide. */
  live: LiveSession | undefined
  next: Session | undefined
  now: Date
}

/** At the door of a room: what is on now and what comes, in letters that can be read from across the hall. */
export function RoomPage({ locale, week, room, here, live, next, now }: RoomPageProps) {
  const w = visitWords(locale)
  return (
    <Framed accent={week.accent}>
      <div class="kv-door-screen">
        <Heading level={1}>
          <span dir="auto">{room.name}</span>
        </Heading>
        <p>{w('room.clock', { time: clockIn(week.zone, now).time })}</p>
        <Part w={w} week={week} title={w('room.now')} session={here} none={w('room.nothing-now')} />
        {live ? <SlideNow locale={locale} live={live} /> : null}
        <Part w={w} week={week} title={w('room.next')} session={next} none={w('room.nothing-next')} />
        <p class="kv-no-print">
          <a href={`/week/${week.slug}`}>{w('week.back', { title: week.title })}</a>
        </p>
      </div>
    </Framed>
  )
}

interface PartProps {
  w: VisitWords
  week: WeekView
  title: string
  session: Session | undefined
  none: string
}

const Part = ({ w, week, title, session, none }: PartProps) => (
  <section>
    <Heading level={2}>{title}</Heading>
    {session ? (
      <>
        <p class="kv-door-screen__title" dir="auto">
          {session.title}
        </p>
        <p class="kv-door-screen__facts">
          {w('room.from-until', {
            from: clockIn(week.zone, session.startsAt).time,
            until: clockIn(week.zone, session.endsAt).time,
          })}
        </p>
        {session.speakers.length > 0 ? (
          <p class="kv-door-screen__facts" dir="auto">
            {session.speakers.map(({ name }) => name).join(', ')}
          </p>
        ) : null}
      </>
    ) : (
      <p class="kv-door-screen__facts">{none}</p>
    )}
  </section>
)
