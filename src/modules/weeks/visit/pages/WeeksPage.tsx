import { EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { WeekView } from '../../queries.ts'
import { datesOf } from '../dates.ts'
import { visitWords } from '../locales/index.ts'

interface WeeksPageProps {
  locale: Locale
  weeks: readonly WeekView[]
  /** `YYYY-MM-DD` */
  today: string
}

/** Each year's Week keeps its address; what was is as findable as what comes. */
export function WeeksPage({ locale, weeks, today }: WeeksPageProps) {
  const w = visitWords(locale)
  const ahead = weeks.filter(({ lastOn }) => (lastOn ?? '') >= today)
  const before = weeks.filter(({ lastOn }) => (lastOn ?? '') < today)
  return (
    <>
      <PageHead title={w('weeks.title')} lead={w('weeks.lead')} />
      {weeks.length === 0 ? <EmptyState>{w('weeks.none')}</EmptyState> : null}
      {ahead.length > 0 ? (
        <Section title={w('weeks.ahead')} ruled>
          <Weeks locale={locale} weeks={ahead} />
        </Section>
      ) : null}
      {before.length > 0 ? (
        <Section title={w('weeks.before')} ruled>
          <Weeks locale={locale} weeks={before} />
        </Section>
      ) : null}
    </>
  )
}

/** Weeks by name and dates. */
export const Weeks = ({ locale, weeks }: { locale: Locale; weeks: readonly WeekView[] }) => (
  <LinkList
    items={weeks.map((week) => ({
      href: `/week/${week.slug}`,
      label: <span dir="auto">{week.title}</span>,
      about: [datesOf(locale, week), week.movement?.name].filter(Boolean).join('. '),
    }))}
  />
)
