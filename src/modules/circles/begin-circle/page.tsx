import { Actions, Button, Choice, ErrorSummary, Field, PageHead } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { problemsOf } from '../../../platform/web/problems.ts'
import { Openness } from '../change-circle/page.tsx'
import { changeWords } from '../change-circle/words.ts'
import type { HostedCircle } from '../invite-person/queries.ts'
import { circleWords } from '../words.ts'
import { kindsIn } from './input.ts'
import { beginWords } from './words.ts'

interface BeginProps {
  locale: Locale
  form: FormState
  home: HostedCircle
}

/** A host begins a circle in a place they look after. */
export function BeginCirclePage({ locale, form, home }: BeginProps) {
  const w = beginWords(locale)
  const message = (key: string) =>
    beginWords.has(key) ? w(key) : changeWords.has(key) ? changeWords(locale)(key) : w('errors.title')
  const { at: error, all: errors } = problemsOf(form, message)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('title', { name: home.name })} lead={w('lead')} />
      <form method="post" action={`/circles/${home.slug}/begin`} novalidate>
        <input type="hidden" name="_csrf" value={form.hidden.csrf} />
        <input type="hidden" name="_key" value={form.hidden.key} />
        <Choice
          name="kind"
          legend={w('kind')}
          value={fieldOf(form.values, 'kind') || undefined}
          error={error('kind')}
          options={kindsIn(home.kind).map((kind) => ({
            value: kind,
            label: circleWords(locale)(`kind.${kind}`),
          }))}
        />
        <Field
          name="name"
          label={w('name')}
          value={fieldOf(form.values, 'name')}
          error={error('name')}
          maxlength={120}
          autocomplete="off"
          required
        />
        <Field
          name="description"
          type="textarea"
          label={w('description')}
          hint={w('description.hint')}
          value={fieldOf(form.values, 'description')}
          error={error('description')}
        />
        <Openness
          w={changeWords(locale)}
          value={fieldOf(form.values, 'openness')}
          error={error('openness')}
        />
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </form>
    </>
  )
}
