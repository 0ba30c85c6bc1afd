import {
  Actions,
  LinkButton,
  LinkList,
  Notice,
  PageHead,
  Section,
  Small,
  SummaryList,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { whenInWords } from '../../../gatherings/index.ts'
import { KeptOfSession } from '../../afterwards/pages/KeptOfSession.tsx'
import type { Kept } from '../../afterwards/queries.ts'
import { LiveLinks } from '../../live/pages/LiveLinks.tsx'
import type { Programme, Session } from '../../programme/programme.ts'
import type { WeekView } from '../../queries.ts'
import { type VisitWords, visitWords } from '../locales/index.ts'
import { Framed } from './Framed.tsx'

interface SessionPageProps {
  locale: Locale
  week: WeekView
  programme: Programme
  session: Session
  /** Where it comes from, for who may see that. */
  circle: { slug: string; name: string } | undefined
  /** Where it leads to. */
  theme: { slug: string; name: string } | undefined
  /** It can be followed from anywhere. */
  isLive: boolean
  /** What is kept of it. */
  kept: readonly Kept[]
  now: Date
}

/** One thing on the programme: what, when, where, who speaks, and how one says that one comes. */
export function SessionPage({
  locale,
  week,
  programme,
  session,
  circle,
  theme,
  isLive,
  kept,
  now,
}: SessionPageProps) {
  const w = visitWords(locale)
  const { title, about, startsAt, endsAt, speakers, dropped, droppedBecause, ownPlace } = session
  const room = programme.rooms.find(({ id }) => id === session.roomId)
  const day = programme.days.find(({ id }) => id === session.dayId)
  const beside = programme.sessions.filter(
    (one) => one.id !== session.id && !one.dropped && one.startsAt < endsAt && one.endsAt > startsAt,
  )
  const where = room && [room.name, room.address].filter(Boolean).join(', ')
  return (
    <Framed accent={week.accent}>
      <PageHead title={<span dir="auto">{title}</span>}>
        <p>
          <a href={`/week/${week.slug}/days/${day?.on}`}>
            {w('week.back', { title: day?.theme || week.title })}
          </a>
        </p>
      </PageHead>
      {dropped ? (
        <Notice kind="care" title={w('session.dropped')}>
          {droppedBecause ? <p dir="auto">{droppedBecause}</p> : null}
        </Notice>
      ) : (
        <LiveLinks
          {...{ locale, isLive, makes: week.makes }}
          at={`/week/${week.slug}/sessions/${session.id}`}
        />
      )}
      {about ? (
        <p class="kv-week__about" dir="auto">
          {about}
        </p>
      ) : null}
      <SummaryList
        rows={[
          { term: w('session.when'), detail: whenInWords(locale, { startsAt, endsAt, zone: week.zone }) },
          ...(where ? [{ term: w('session.where'), detail: <span dir="auto">{where}</span> }] : []),
          ...(room?.way ? [{ term: w('room.way'), detail: <span dir="auto">{room.way}</span> }] : []),
          ...(circle
            ? [{ term: w('session.from'), detail: <a href={`/circles/${circle.slug}`}>{circle.name}</a> }]
            : []),
          ...(theme
            ? [{ term: w('session.theme'), detail: <a href={`/themes/${theme.slug}`}>{theme.name}</a> }]
            : []),
        ]}
      />
      {ownPlace && session.gatheringId ? (
        <Small>
          {w('session.own')}. <a href={`/gatherings/${session.gatheringId}`}>{w('session.own.where')}</a>
        </Small>
      ) : null}
      {speakers.length > 0 ? (
        <Section title={w('session.speakers')} ruled>
          <ul class="kv-speakers">
            {speakers.map(({ name, words }) => (
              <li dir="auto">
                <strong>{name}</strong>
                {words ? <p>{words}</p> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <KeptOfSession
        {...{ locale, kept, sessionId: session.id, keeps: week.makes && !dropped && endsAt <= now }}
        week={`/week/${week.slug}`}
      />
      {dropped || endsAt <= now ? null : <Come w={w} session={session} />}
      {beside.length > 0 ? (
        <Section title={w('session.beside')} ruled>
          <LinkList
            items={beside.map((one) => ({
              href: `/week/${week.slug}/sessions/${one.id}`,
              label: <span dir="auto">{one.title}</span>,
            }))}
          />
        </Section>
      ) : null}
    </Framed>
  )
}

function Come({ w, session: { gatheringId, signUp } }: { w: VisitWords; session: Session }) {
  if (!signUp) return <p>{w('session.walk-in')}</p>
  if (!gatheringId) return null
  return (
    <Section title={w('session.sign-up')} ruled>
      <p>{w('session.sign-up.about')}</p>
      <Actions>
        <LinkButton href={`/gatherings/${gatheringId}`}>{w('session.sign-up')}</LinkButton>
      </Actions>
    </Section>
  )
}
