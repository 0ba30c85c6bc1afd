import { EmptyState, LinkList, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { mostWaiting, type WaitingDesk } from './desks.ts'
import { waitingWords } from './words.ts'

interface WaitingProps {
  locale: Locale
  circle: { slug: string; name: string }
  groups: readonly { group: 'people' | 'movements'; desks: readonly WaitingDesk[] }[]
}

/** Everything that hosts of a movement look at, in one place: what waits, and where. */
export function WaitingPage({ locale, circle, groups }: WaitingProps) {
  const w = waitingWords(locale)
  const there = groups.filter(({ desks }) => desks.length > 0)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead', { name: circle.name })}>
        <p>
          <a href={`/circles/${circle.slug}`}>{w('back', { name: circle.name })}</a>
        </p>
      </PageHead>
      {there.length === 0 ? <EmptyState>{w('none')}</EmptyState> : null}
      {there.map(({ group, desks }) => (
        <Section title={w(`group.${group}`)} ruled>
          <LinkList
            items={desks.map(({ href, label, count }) => ({
              href,
              label,
              about: count < mostWaiting ? w('waits', { count }) : w('waits.many', { count: mostWaiting }),
            }))}
          />
        </Section>
      ))}
    </>
  )
}
