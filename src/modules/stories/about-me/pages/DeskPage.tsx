import { EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { aboutMeWords } from '../locales/index.ts'
import type { ObjectionView } from '../queries.ts'

interface DeskProps {
  locale: Locale
  slug: string
  objections: readonly ObjectionView[]
  today: string
}

/** Everybody who found themselves in a story of the movement; who was answered last. */
export function DeskPage({ locale, slug, objections, today }: DeskProps) {
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
      {done.length > 0 ? (
        <Section title={w('desk.done')} ruled>
          {list(done)}
        </Section>
      ) : null}
    </>
  )
}
