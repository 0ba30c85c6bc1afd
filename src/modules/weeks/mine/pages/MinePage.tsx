import { EmptyState, LinkList, PageHead, PrintButton, Section } from '../../../../design/index.ts'
import { printedCode } from '../../../../platform/codes/codes.ts'
import type { House } from '../../../../platform/commands/command.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { clockIn, type OwnSignUp, signUpCodeOf } from '../../../gatherings/index.ts'
import type { Programme, Session } from '../../programme/programme.ts'
import type { WeekView } from '../../queries.ts'
import { wholeDay } from '../../visit/dates.ts'
import { type VisitWords, visitWords } from '../../visit/locales/index.ts'
import { Framed } from '../../visit/pages/Framed.tsx'
import { CodeForm } from './CodeForm.tsx'

export interface MinePageProps {
  locale: Locale
  house: Pick<House, 'keyFor'>
  week: WeekView
  programme: Programme
  own: readonly OwnSignUp[]
  signedIn: boolean
  /** What the address gathers for who has no account; empty: nothing yet. */
  held: string
  form: FormState
  problem: 'unknown' | 'other' | undefined
}

/** One's own programme, day by day. Who has no account gathers it with the code of each thing they signed up for. */
export function MinePage(props: MinePageProps) {
  const { locale, house, week, programme, own, signedIn, held } = props
  const w = visitWords(locale)
  const coming = new Map(
    own.filter(({ answer }) => answer === 'yes' || answer === 'maybe').map((one) => [one.gatheringId, one]),
  )
  const mine = programme.sessions.filter(({ gatheringId }) => coming.has(gatheringId ?? ''))
  const lead = signedIn ? w('mine.lead') : w(held ? 'mine.held' : 'mine.code')
  return (
    <Framed accent={week.accent}>
      <PageHead title={w('mine.title')} lead={lead}>
        <p>
          <a href={`/week/${week.slug}`}>{w('week.back', { title: week.title })}</a>
        </p>
      </PageHead>
      {held ? (
        <p class="kv-no-print">
          <a href={`/week/${week.slug}/mine/${held}/calendar.ics`}>{w('mine.calendar')}</a>{' '}
          <PrintButton label={w('print.button')} />
        </p>
      ) : null}
      {(signedIn || held) && mine.length === 0 ? <EmptyState>{w('mine.none')}</EmptyState> : null}
      {programme.days
        .filter(({ id }) => mine.some(({ dayId }) => dayId === id))
        .map((day) => (
          <Section title={capital(wholeDay(locale, day.on))} ruled>
            <LinkList
              items={mine
                .filter(({ dayId }) => dayId === day.id)
                .map((session) => {
                  const signUp = coming.get(session.gatheringId ?? '')
                  const code = held && signUp ? signUpCodeOf(house, signUp.id) : undefined
                  return {
                    href: code ? `/s/${code.long}` : `/week/${week.slug}/sessions/${session.id}`,
                    label: <span dir="auto">{session.dropped ? <s>{session.title}</s> : session.title}</span>,
                    about: [
                      aboutOf(w, week, programme, session, signUp),
                      code && w('mine.code.of', { code: printedCode(code.short) }),
                    ]
                      .filter(Boolean)
                      .join('. '),
                  }
                })}
            />
          </Section>
        ))}
      {signedIn ? null : <CodeForm {...props} />}
    </Framed>
  )
}

/** "10:00 - 11:30. Zaal 2. Je wacht op een plek" */
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
