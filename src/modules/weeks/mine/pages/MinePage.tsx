import { EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { clockIn, type OwnSignUp } from '../../../gatherings/index.ts'
import type { Programme, Session } from '../../programme/programme.ts'
import type { WeekView } from '../../queries.ts'
import { wholeDay } from '../../visit/dates.ts'
import { type VisitWords, visitWords } from '../../visit/locales/index.ts'
import { Framed } from '../../visit/pages/Framed.tsx'

interface MinePageProps {
  locale: Locale
  week: WeekView
  programme: Programme
  own: readonly OwnSignUp[]
  signedIn: boolean
}

/** One's own programme, day by day. Who has no account holds a code for each thing they signed up for. */
export function MinePage({ locale, week, programme, own, signedIn }: MinePageProps) {
  const w = visitWords(locale)
  const coming = new Map(
    own.filter(({ answer }) => answer === 'yes' || answer === 'maybe').map((one) => [one.gatheringId, one]),
  )
  const mine = programme.sessions.filter(({ gatheringId }) => coming.has(gatheringId ?? ''))
  return (
    <Framed accent={week.accent}>
      <PageHead title={w('mine.title')} lead={signedIn ? w('mine.lead') : w('mine.code')}>
        <p>
          <a href={`/week/${week.slug}`}>{w('week.back', { title: week.title })}</a>
        </p>
      </PageHead>
      {signedIn ? null : (
        <p>
          <a href="/s">{w('mine.code.link')}</a>
        </p>
      )}
      {signedIn && mine.length === 0 ? <EmptyState>{w('mine.none')}</EmptyState> : null}
      {programme.days
        .filter(({ id }) => mine.some(({ dayId }) => dayId === id))
        .map((day) => (
          <Section title={capital(wholeDay(locale, day.on))} ruled>
            <LinkList
              items={mine
                .filter(({ dayId }) => dayId === day.id)
                .map((session) => ({
                  href: `/week/${week.slug}/sessions/${session.id}`,
                  label: <span dir="auto">{session.dropped ? <s>{session.title}</s> : session.title}</span>,
                  about: aboutOf(w, week, programme, session, coming.get(session.gatheringId ?? '')),
                }))}
            />
          </Section>
        ))}
    </Framed>
  )
}

/** "10:00 - 11:30. Zaal 2. Je wacht op een plek." */
function aboutOf(
  w: VisitWords,
  { zone }: WeekView,
  { rooms }: Programme,
  { startsAt, endsAt, roomId, dropped }: Session,
  own: OwnSignUp | undefined,
): string {
  const standing = own?.waits ? 'waits' : own?.answer === 'maybe' ? 'maybe' : 'comes'
  return [
    `${clockIn(zone, startsAt).time} - ${clockIn(zone, endsAt).time}`,
    rooms.find(({ id }) => id === roomId)?.name,
    dropped ? w('session.dropped.short') : w(`mine.${standing}`),
  ]
    .filter(Boolean)
    .join('. ')
}
