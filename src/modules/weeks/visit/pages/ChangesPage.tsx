import { EmptyState, PageHead, Section } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { WeekView } from '../../queries.ts'
import { wholeDay } from '../dates.ts'
import { visitWords } from '../locales/index.ts'
import type { Release } from '../queries.ts'
import { ChangeList } from './ChangeList.tsx'
import { Framed } from './Framed.tsx'

interface ChangesPageProps {
  locale: Locale
  week: WeekView
  releases: readonly Release[]
}

/** Each release of the programme and what it changed, the latest first. */
export function ChangesPage({ locale, week, releases }: ChangesPageProps) {
  const w = visitWords(locale)
  return (
    <Framed accent={week.accent}>
      <PageHead title={w('changes.title')} lead={w('changes.lead', { title: week.title })}>
        <p>
          <a href={`/week/${week.slug}`}>{w('week.back', { title: week.title })}</a>
        </p>
      </PageHead>
      {releases.every(({ changes }) => changes.length === 0) ? (
        <EmptyState>{w('changes.none')}</EmptyState>
      ) : null}
      {releases.map(({ number, releasedAt, changes }) => (
        <Section title={capital(wholeDay(locale, dayAt(releasedAt)))} ruled>
          {number === 1 ? <p>{w('changes.first')}</p> : null}
          <ChangeList locale={locale} zone={week.zone} changes={changes} />
        </Section>
      ))}
    </Framed>
  )
}
