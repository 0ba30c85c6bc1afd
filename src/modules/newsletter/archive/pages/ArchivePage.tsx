import {
  Actions,
  Circle,
  EmptyState,
  LinkButton,
  LinkList,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { MovementPlace } from '../../../about-us/index.ts'
import { calledIn, type IssueView, type Said } from '../../issue.ts'
import { newsletterWords } from '../../words.ts'

interface ArchiveProps {
  locale: Locale
  movement: MovementPlace
  issues: readonly IssueView[]
}

/** Every letter that left, and how one gets the next. */
export function ArchivePage({ locale, movement, issues }: ArchiveProps) {
  const w = newsletterWords(locale)
  const { name, slug } = movement
  const at = `/circles/${slug}/newsletter`
  return (
    <>
      <PageHead title={w('archive.title')} lead={w('archive.lead')} drawing={<Circle chairs={8} open={1} />}>
        <p dir="auto">{w('archive.of', { name })}</p>
        {movement.closed ? (
          <p>{w('archive.closed')}</p>
        ) : (
          <Actions>
            <LinkButton href={`${at}/subscribe`}>{w('archive.subscribe')}</LinkButton>
          </Actions>
        )}
      </PageHead>
      <Section title={w('archive.all')} ruled>
        {issues.length === 0 ? (
          <EmptyState>
            <p>{w('archive.none')}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={issues.map((issue) => ({
              href: `/newsletter/${issue.id}`,
              label: <Called {...calledIn(locale, issue)} />,
              about: w('archive.left', { day: longDate(locale, issue.leftAt ?? issue.until) }),
            }))}
          />
        )}
      </Section>
      {movement.keeps ? (
        <p>
          <a href={`${at}/next`}>{w('archive.next')}</a>
        </p>
      ) : null}
    </>
  )
}

const Called = ({ text, lang }: Said) => (
  <span dir="auto" lang={lang}>
    {text}
  </span>
)
