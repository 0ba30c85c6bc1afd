import { Actions, Button, Choice, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { FoundPerson } from '../../found/queries.ts'
import { introductionWords } from '../../words.ts'
import { problemIn, warmWords } from '../words.ts'
import { AskFields, WarmProblems } from './AskFields.tsx'

interface IntroduceProps {
  locale: Locale
  form: FormState
  /** The introduction of the one. */
  id: string
  to: string
  called: string
  /** Who may be approached and fits what was searched for. */
  others: readonly FoundPerson[]
  q: string
}

/** Introducing somebody to another: first whom, then why. */
export function IntroducePage({ locale, form, id, to, called, others, q }: IntroduceProps) {
  const w = warmWords(locale)
  const at = `/people/persons/${id}/introduce`
  return (
    <>
      <WarmProblems w={w} form={form} />
      <PageHead title={w('two.title', { name: to })} lead={w('two.lead')} />
      <search>
        <form method="get" action={at}>
          <Field
            name="q"
            type="search"
            label={w('two.search')}
            hint={w('two.search.hint')}
            value={q}
            maxlength={100}
          />
          <Actions>
            <Button variant="quiet">{w('two.go')}</Button>
          </Actions>
        </form>
      </search>
      {others.length === 0 ? (
        <p>{w('two.nothing')}</p>
      ) : (
        <PostForm action={`${at}${q ? `?q=${encodeURIComponent(q)}` : ''}`} hidden={form.hidden}>
          <Choice
            name="other"
            legend={w('two.other')}
            value={fieldOf(form.values, 'other') || undefined}
            error={form.errors.other ? problemIn(w, form.errors.other) : undefined}
            options={others.map((one) => ({
              value: one.id,
              label: one.name || introductionWords(locale)('person.nameless'),
              ...(one.hats && { hint: one.hats }),
            }))}
          />
          <AskFields
            w={w}
            form={form}
            called={called}
            why={{ label: w('two.why'), hint: w('two.why.hint') }}
          />
          <Actions>
            <Button>{w('two.send')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
