import { EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { dayInWords, daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { awayWords } from '../../kept-away/locales/index.ts'
import type { AwayListed } from '../../kept-away/queries.ts'
import { aboutMeWords } from '../locales/index.ts'
import type { ObjectionView } from '../queries.ts'

interface DeskProps {
  locale: Locale
  slug: string
  objections: readonly ObjectionView[]
  /** What is kept away for good, and what was proposed, for who decides along. */
  away: readonly AwayListed[]
  today: string
}

/** Everybody who found themselves in a story of the movement; who was answered last. */
export function DeskPage({ locale, slug, objections, away, today }: DeskProps) {
  const w = aboutMeWords(locale)
  const open = objections.filter(({ answeredOn }) => answeredOn === null)
  const done = objections.filter(({ answeredOn }) => answeredOn !== null)
  const list = (some: readonly ObjectionView[]) => (
    <LinkList
      items={some.map(({ id, title, wish, askedOn }) => ({
        href: `/circles/${slug}/about-somebody/${id}`,
        label: <span dir="auto">{title ?? w('desk.story.gone')}</span>,
        about: w('desk.on', { wish: w(`wish.${wish}`), when: daysAway(locale, askedOn, today) }),
      }))}
    />
  )
  return (
    <>
      <PageHead title={w('desk.title')} lead={w('desk.lead')} />
      {open.length > 0 ? (
        <Section title={w('desk.open')} ruled>
          {list(open)}
        </Section>
      ) : (
        <EmptyState>
          <p>{w('desk.none')}</p>
        </EmptyState>
      )}
      <AwayList {...{ locale, slug, away }} />
      {done.length > 0 ? (
        <Section title={w('desk.done')} ruled>
          {list(done)}
        </Section>
      ) : null}
    </>
  )
}

function AwayList({ locale, slug, away }: Pick<DeskProps, 'locale' | 'slug' | 'away'>) {
  if (away.length === 0) return null
  const w = awayWords(locale)
  const about = ({ proposed, answered, since }: AwayListed) => {
    if (proposed) return w('desk.proposed')
    return answered ? w('desk.answered') : w('desk.kept', { date: dayInWords(locale, since ?? '') })
  }
  return (
    <Section title={w('desk.list')} ruled>
      <LinkList
        items={away.map((one) => ({
          href: `/circles/${slug}/kept-away/${one.storyId}`,
          label: <span dir="auto">{one.title ?? w('untitled')}</span>,
          about: about(one),
        }))}
      />
    </Section>
  )
}
