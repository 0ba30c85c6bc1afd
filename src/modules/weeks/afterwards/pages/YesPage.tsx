import { Actions, Button, Choice, ErrorSummary, Field, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Asked } from '../asked.ts'
import { afterWords } from '../locales/index.ts'
import type { Keepsake } from '../queries.ts'
import { problemsIn, summaryOf } from './form.ts'

interface YesPageProps {
  locale: Locale
  form: FormState
  keepsake: Keepsake
  asked: Asked
}

/** A maker writes down what somebody said who was asked. */
export function YesPage({ locale, form, keepsake, asked }: YesPageProps) {
  const w = afterWords(locale)
  const problem = problemsIn(w, form)
  const errors = summaryOf(form, problem)
  const { name, yesHow, yesOn, until, version } = asked
  const typed = Object.keys(form.values).length > 0
  const value = (field: string, now: string) => (typed ? fieldOf(form.values, field) : now)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('yes.title', { name })} lead={w('yes.lead', { title: keepsake.title })}>
        <p>
          <a href={`/week/${keepsake.week.slug}/kept/${keepsake.id}`}>{w('back')}</a>
        </p>
      </PageHead>
      {yesHow === 'account' ? (
        <Notice>
          <p>{w('yes.account', { name })}</p>
        </Notice>
      ) : (
        <PostForm hidden={form.hidden} version={version}>
          {form.conflict ? <Notice kind="care">{w('errors.conflict')}</Notice> : null}
          <Choice
            {...{ name: 'yesHow', legend: w('yes.how', { name }), error: problem('yesHow') }}
            value={value('yesHow', yesHow)}
            options={[
              { value: '', label: w('yes.none') },
              ...(['paper', 'telephone', 'spoken'] as const).map((how) => ({
                value: how,
                label: w(`yes.${how}`),
              })),
              { value: 'no', label: w('yes.no'), hint: w('yes.no.hint') },
            ]}
          />
          <Field
            {...{ name: 'yesOn', type: 'date', label: w('yes.on'), error: problem('yesOn') }}
            value={value('yesOn', yesOn ?? '')}
          />
          <Field
            {...{ name: 'until', type: 'date', label: w('yes.until'), error: problem('until') }}
            {...{ hint: w('yes.until.hint'), value: value('until', until ?? ''), mark: w('optional') }}
          />
          <Actions>
            <Button>{w('yes.button')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
