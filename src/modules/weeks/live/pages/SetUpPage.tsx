import { Actions, Button, Choice, ErrorSummary, Field, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { theirs } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { liveWords } from '../locales/index.ts'
import type { LiveSession } from '../queries.ts'
import { problemsIn, summaryOf } from './form.ts'

interface SetUpPageProps {
  locale: Locale
  /** Undefined: it is not live yet. */
  live: LiveSession | undefined
  form: FormState
  back: string
}

/** Where picture and slides are, and whether one may ask. Saving it the first time makes the session live. */
export function SetUpPage({ locale, live, form, back }: SetUpPageProps) {
  const w = liveWords(locale)
  const errors = summaryOf(w, form)
  const problem = problemsIn(w, form)
  const typed = Object.keys(form.values).length > 0
  const value = (name: 'streamUrl' | 'streamHost' | 'slidesUrl') =>
    typed ? fieldOf(form.values, name) : (live?.[name] ?? '')
  const now = live?.asks === false ? 'no' : 'yes'
  const asks = typed ? (fieldOf(form.values, 'asks') === 'no' ? 'no' : 'yes') : now
  const field = (name: 'streamUrl' | 'streamHost' | 'slidesUrl') => (
    <Field
      {...{ name, label: w(name), value: value(name), error: problem(name) }}
      hint={theirs(locale, form, w(`${name}.hint`), live?.[name] ?? '', value(name))}
      type={name === 'streamHost' ? 'text' : 'url'}
      autocomplete="off"
    />
  )
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('setup.title')} lead={live ? undefined : w('setup.lead')}>
        <p>
          <a href={back}>{live ? w('type.back') : w('asked.back')}</a>
        </p>
      </PageHead>
      {form.conflict ? <Notice kind="care">{w('desk.changed')}</Notice> : null}
      <PostForm hidden={form.hidden} version={live?.version ?? 0}>
        {field('streamUrl')}
        {field('streamHost')}
        {field('slidesUrl')}
        <Choice
          name="asks"
          legend={w('asks')}
          hint={theirs(locale, form, undefined, w(`asks.${now}`), w(`asks.${asks}`))}
          value={asks}
          options={(['yes', 'no'] as const).map((one) => ({ value: one, label: w(`asks.${one}`) }))}
        />
        <Actions>
          <Button>{w('setup.button')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
