import { Actions, Button, Choice, ErrorSummary, Field, PageHead, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { FoundPerson } from '../../found/queries.ts'
import { introductionWords } from '../../words.ts'
import type { AlongView } from '../queries.ts'
import { alongWords, problemIn } from '../words.ts'

interface PassOnProps {
  locale: Locale
  form: FormState
  asked: AlongView
  /** Who asks. */
  other: string
  called: string
  /** Who may be approached and fits what was searched for. */
  found: readonly FoundPerson[]
  q: string
}

/** Who is asked along thinks of somebody, and asks them. */
export function PassOnPage({ locale, form, asked, other, called, found, q }: PassOnProps) {
  const w = alongWords(locale)
  const at = `/mine/meetings/${asked.meetingId}/along/${asked.id}`
  const { at: problem, all: errors } = problemsOf(form, (key) => problemIn(w, key))
  const field = (name: 'other' | 'why' | 'name') => ({
    name,
    value: 'why' in form.values ? fieldOf(form.values, name) : name === 'name' ? called : '',
    error: problem(name),
  })
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('pass.title')} lead={w('pass.lead', { other })}>
        <p>
          <a href={`/mine/meetings/${asked.meetingId}`}>{w('pass.back')}</a>
        </p>
      </PageHead>
      <Slip>{asked.words}</Slip>
      <search>
        <form method="get" action={at}>
          <Field
            name="q"
            type="search"
            label={w('pass.search')}
            hint={w('pass.search.hint')}
            value={q}
            maxlength={100}
          />
          <Actions>
            <Button variant="quiet">{w('pass.go')}</Button>
          </Actions>
        </form>
      </search>
      {found.length === 0 ? (
        <p>{w('pass.nobody')}</p>
      ) : (
        <PostForm action={`${at}${q ? `?q=${encodeURIComponent(q)}` : ''}`} hidden={form.hidden}>
          <Choice
            {...field('other')}
            legend={w('pass.other')}
            options={found.map(({ id, name }) => ({
              value: id,
              label: name || introductionWords(locale)('person.nameless'),
            }))}
          />
          <Field
            {...field('why')}
            type="textarea"
            label={w('pass.why')}
            hint={w('pass.why.hint', { other })}
          />
          <Field {...field('name')} label={w('pass.name')} hint={w('pass.name.hint')} autocomplete="name" />
          <Actions>
            <Button>{w('pass.send')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
