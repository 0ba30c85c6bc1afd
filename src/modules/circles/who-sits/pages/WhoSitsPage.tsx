import { LinkList, PageHead, Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { HostedCircle } from '../../invite-person/queries.ts'
import { type SeatOf, seatsAtOnce } from '../queries.ts'
import { whoSitsWords } from '../words.ts'

interface WhoSitsProps {
  locale: Locale
  circle: HostedCircle
  /** Where this page begins in the list. */
  from: number
  seats: readonly SeatOf[]
}

/** Who sits in a circle and who did not answer yet, for its hosts: names and since when, and nothing else of anybody. */
export function WhoSitsPage({ locale, circle, from, seats }: WhoSitsProps) {
  const w = whoSitsWords(locale)
  const here = seats.slice(0, seatsAtOnce)
  const seated = here.filter(({ takenAt }) => takenAt !== null)
  const waiting = here.filter(({ takenAt }) => takenAt === null)
  const item = (seat: SeatOf) => {
    const name = seat.name || w('erased')
    const day = longDate(locale, seat.takenAt ?? seat.invitedAt)
    const { role, takenAt } = seat
    const since =
      takenAt === null
        ? 'waiting.since'
        : role === 'host' || role === 'trusted'
          ? (`since.${role}` as const)
          : 'since'
    return {
      href: `/circles/${circle.slug}/seats/${seat.id}`,
      label: seat.mine ? w('you', { name }) : name,
      about: w(since, { day }),
    }
  }
  return (
    <>
      <PageHead title={w('title', { name: circle.name })} lead={w('lead')}>
        <p>
          <a href={`/circles/${circle.slug}`}>{w('back', { name: circle.name })}</a>
        </p>
        <p>
          <a href={`/circles/${circle.slug}/people/invite`}>{w('invite')}</a>
        </p>
      </PageHead>
      {seated.length > 0 ? (
        <Section title={w('seated.title')} ruled>
          <LinkList items={seated.map(item)} />
        </Section>
      ) : null}
      {waiting.length > 0 ? (
        <Section title={w('waiting.title')} ruled>
          <LinkList items={waiting.map(item)} />
        </Section>
      ) : null}
      {seats.length > seatsAtOnce ? (
        <p>
          <a href={`/circles/${circle.slug}/people?from=${from + seatsAtOnce}`}>{w('more')}</a>
        </p>
      ) : null}
    </>
  )
}
