import { Circle, EmptyState, Heading, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { MovementAt } from '../../../circles/index.ts'
import { LineItem } from '../../LineItem.tsx'
import type { LineView } from '../../queries.ts'
import { teamWords } from '../locales/index.ts'
import type { IncomeTeam } from '../queries.ts'

interface TeamPageProps {
  locale: Locale
  movement: MovementAt
  teams: readonly IncomeTeam[]
  /** By name: what is tried or works. */
  ideas: readonly LineView[]
  /** The actor looks after the movement. */
  keeping: boolean
}

/** Who works on income: its task, how one reaches it, and its ideas with what they brought and what they would never do. */
export function TeamPage({ locale, movement, teams, ideas, keeping }: TeamPageProps) {
  const w = teamWords(locale)
  const base = `/circles/${movement.slug}/money`
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')} drawing={<Circle chairs={5} open={1} />}>
        <p>
          <a href={base}>{w('back')}</a>
        </p>
      </PageHead>
      {teams.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : null}
      {teams.map(({ id, circle, task, reach, mine }) => (
        <Section title={circle ? <a href={`/circles/${circle.slug}`}>{circle.name}</a> : w('hidden')} ruled>
          {[
            { name: w('task'), words: task },
            { name: w('reach'), words: reach },
          ].map(({ name, words }) =>
            words ? (
              <>
                <Heading level={3}>{name}</Heading>
                <p class="kv-as-typed" dir="auto">
                  {words}
                </p>
              </>
            ) : null,
          )}
          {mine ? (
            <p>
              <a href={`${base}/income-team/${id}`}>{w('change')}</a>
            </p>
          ) : null}
        </Section>
      ))}
      {keeping ? (
        <p>
          <a href={`${base}/income-team/new`}>{w('add')}</a>
        </p>
      ) : null}
      <Section title={w('ideas')} ruled>
        {ideas.length > 0 ? <Small>{w('ideas.about')}</Small> : null}
        {ideas.map((line) => (
          <LineItem locale={locale} line={line} />
        ))}
        <p>
          <a href={`${base}/ideas`}>{w('ideas.all')}</a>
        </p>
      </Section>
    </>
  )
}
