import { EmptyState, ErrorSummary, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { barrierWords } from '../locales/index.ts'
import type { BarrierView } from '../queries.ts'
import { OneBarrier } from './OneBarrier.tsx'
import { allProblems } from './problems.ts'

interface DeskProps {
  locale: Locale
  form: FormState
  slug: string
  barriers: readonly BarrierView[]
  today: string
}

/** What people could not do here, for who looks after the movement: what waits longest on top, what is done below. */
export function DeskPage({ barriers, ...props }: DeskProps) {
  const { locale, form } = props
  const w = barrierWords(locale)
  const [waits, done] = [barriers.filter((one) => !one.doneOn), barriers.filter((one) => one.doneOn)]
  const errors = form.conflict
    ? [{ text: w('errors.title') }]
    : allProblems(w, form, (name) => `${name}-${fieldOf(form.values, 'of')}`)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('desk.title')} lead={w('desk.lead')} />
      {waits.length > 0 ? (
        <Section title={w('desk.waits')} ruled>
          {waits.map((barrier) => (
            <OneBarrier {...props} barrier={barrier} />
          ))}
        </Section>
      ) : (
        <EmptyState>
          <p>{w('desk.none')}</p>
        </EmptyState>
      )}
      {done.length > 0 ? (
        <Section title={w('desk.done')} ruled>
          <p>{w('desk.done.lead')}</p>
          {done.map((barrier) => (
            <OneBarrier {...props} barrier={barrier} />
          ))}
        </Section>
      ) : null}
    </>
  )
}
