import { EmptyState, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { DeskList } from './DeskList.tsx'
import type { WaitingGroup } from './desks.ts'
import { waitingWords } from './words.ts'

interface WaitingProps {
  locale: Locale
  circle: { slug: string; name: string }
  groups: readonly WaitingGroup[]
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
          <DeskList locale={locale} desks={desks} />
        </Section>
      ))}
    </>
  )
}
