import type { Child } from 'hono/jsx'
import { Actions, Call, Circle, EmptyState, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import type { ListedCircle, ListedOrganisation } from '../../directory/queries.ts'
import type { StandingIn } from '../../hosts/queries.ts'
import { hostWords } from '../../hosts/words.ts'
import { secondStepWords } from '../../second-step/words.ts'
import { DeskList } from '../../waiting/DeskList.tsx'
import type { WaitingGroup } from '../../waiting/desks.ts'
import { waitingWords } from '../../waiting/words.ts'
import { type CircleWords, circleWords } from '../../words.ts'
import type { CircleView, Place } from '../queries.ts'
import { Closed } from './Closed.tsx'
import { drawingOf } from './drawing.ts'
import { Groups } from './Groups.tsx'
import { Houses } from './Houses.tsx'
import { Keeping } from './Keeping.tsx'

export interface CirclePageProps {
  locale: Locale
  circle: CircleView
  /** Who looks may begin a conversation here. */
  begins: boolean
  /** Who looks after the place, as far as the one who looks may know. */
  hosts: readonly string[]
  groups: readonly ListedCircle[]
  /** Houses that belong to a movement, sector or region. */
  houses: readonly ListedOrganisation[]
  q: string
  /** Hosts who are away today, and who looks after the place for them. */
  away: readonly StandingIn[]
  /** What lies there, for who looks after a movement. */
  waiting: readonly WaitingGroup[] | undefined
  /** Where a closed circle went on. */
  onward: readonly Place[]
  /** What the circle is busy with, what waits, what came back: from other rooms. */
  sections: readonly Child[]
  /** What other rooms have for who looks after it. */
  hostSections: readonly Child[]
}

/** A circle: what it is busy with, what waits, what came back, who it is, whom to call. */
export function CirclePage(props: CirclePageProps) {
  const { locale, circle, begins, hosts, away, sections, hostSections } = props
  const w = circleWords(locale)
  return (
    <>
      <PageHead
        title={circle.name}
        lead={inLanguage(circle.description, locale)}
        drawing={<Circle {...drawingOf(circle.kind, sections.length > 0)} />}
      >
        <Belongs w={w} circle={circle} />
        {circle.actor.sits ? <p>{w('circle.mine')}</p> : null}
      </PageHead>
      <Waits {...props} />
      <Closed {...props} />
      {begins ? (
        <Section>
          <p>{w('circle.start.why')}</p>
          <Actions>
            <LinkButton href={`/circles/${circle.slug}/dialogues/choose`}>
              {w('circle.start', { name: circle.name })}
            </LinkButton>
          </Actions>
        </Section>
      ) : null}
      {sections}
      {sections.length === 0 && hasFires(circle) ? (
        <EmptyState>
          <p>{w('circle.quiet')}</p>
        </EmptyState>
      ) : null}
      <Houses {...props} w={w} />
      <Groups {...props} w={w} />
      <WhomToCall w={w} locale={locale} circle={circle} hosts={hosts} away={away} />
      <Keeping {...{ w, locale, circle, hostSections }} />
    </>
  )
}

const hasFires = ({ kind }: CircleView) => kind === 'organisation'

/** The kind of circle, and what it belongs to. */
const Belongs = ({ w, circle }: { w: CircleWords; circle: CircleView }) => (
  <ul class="kv-places kv-places--of">
    <li>{w(`kind.${circle.kind}`)}</li>
    {circle.of.map(({ slug, name }) => (
      <li>
        <a href={`/circles/${slug}`}>{name}</a>
      </li>
    ))}
  </ul>
)

/** At the top, for who looks after a movement: where something lies, with how much, and the page that has all of it. */
const Waits = ({ locale, circle: { slug }, waiting }: CirclePageProps) => {
  if (!waiting) return null
  const w = waitingWords(locale)
  const desks = waiting.flatMap((one) => one.desks)
  return desks.length > 0 ? (
    <Section title={w('title')} ruled>
      <DeskList locale={locale} desks={desks} />
      <p>
        <a href={`/circles/${slug}/waiting`}>{w('all')}</a>
      </p>
    </Section>
  ) : (
    <p>
      <a href={`/circles/${slug}/waiting`}>{w('link')}</a>
    </p>
  )
}

interface CallProps {
  w: CircleWords
  locale: Locale
  circle: CircleView
  /** Who looks after the place, as far as the one who looks may know. */
  hosts: readonly string[]
  away: readonly StandingIn[]
}

/** A person one can call; for who sits here also who looks after the place. */
function WhomToCall({ w, locale, circle, hosts, away }: CallProps) {
  const { contactName, contactPhone, contactMail } = circle
  const names = listOf(locale, hosts)
  return (
    <Section title={w('circle.call')} ruled>
      {contactName ? <p>{w('circle.call.line', { name: contactName })}</p> : null}
      {contactPhone ? (
        <p>
          <Call phone={contactPhone} large>
            {w('circle.call.number', { phone: contactPhone })}
          </Call>
        </p>
      ) : (
        <p>{w('circle.call.nobody')}</p>
      )}
      {contactMail ? (
        <p>
          {w('circle.mail')} <a href={`mailto:${contactMail}`}>{contactMail}</a>
        </p>
      ) : null}
      {circle.actor.sits && circle.secondStep !== 'nobody' ? (
        <p>{secondStepWords(locale)(`circle.${circle.secondStep}`)}</p>
      ) : null}
      {names ? <p>{w(hosts.length > 1 ? 'circle.hosts.are' : 'circle.host.is', { names })}</p> : null}
      {away.map(({ host, standIn, until }) => (
        <p>{hostWords(locale)('page.away', { host, standIn, until: dayInWords(locale, until) })}</p>
      ))}
    </Section>
  )
}
