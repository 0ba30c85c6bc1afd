import { Actions, Button, Choice, EmptyState, ErrorSummary, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { PossibleFacilitator } from '../facilitators.ts'
import { liveWords } from '../locales/index.ts'
import type { LiveSession } from '../queries.ts'
import { problemsIn, summaryOf } from './form.ts'

interface PeoplePageProps {
  locale: Locale
  live: LiveSession
  people: readonly PossibleFacilitator[]
  form: FormState
}

/** Who leads this stage beside the makers of the Week. */
export function PeoplePage({ locale, live, people, form }: PeoplePageProps) {
  const w = liveWords(locale)
  const errors = summaryOf(w, form)
  const chosen =
    errors.length > 0
      ? fieldsOf(form.values, 'seats')
      : people.flatMap(({ seatId, named }) => (named ? [seatId] : []))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('people.title')} lead={w('people.lead')}>
        <p>
          <a href={`/week/${live.week}/sessions/${live.id}/desk`}>{w('type.back')}</a>
        </p>
      </PageHead>
      {people.length === 0 ? (
        <EmptyState>{w('people.none')}</EmptyState>
      ) : (
        <PostForm hidden={form.hidden}>
          <Choice
            name="seats"
            multiple
            legend={w('people.legend')}
            value={chosen}
            error={problemsIn(w, form)('seats')}
            options={people.map(({ seatId, name }) => ({
              value: seatId,
              label: <span dir="auto">{name}</span>,
            }))}
          />
          <Actions>
            <Button>{w('setup.button')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
