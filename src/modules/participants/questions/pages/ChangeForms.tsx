import { Choice, EmptyState, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { entryLength } from '../../face/input.ts'
import { questionWords } from '../locales/index.ts'
import type { SharedQuestion } from '../queries.ts'
import { problemAt, QuestionForm } from './fields.tsx'
import { NameField } from './ShareForms.tsx'

interface ChangeProps {
  locale: Locale
  form: FormState
  question: SharedQuestion
}

const shared = ({ locale, form, question }: ChangeProps) => ({
  ...{ locale, form, version: question.version },
  back: { href: `/questions/${question.id}`, label: questionWords(locale)('back') },
})

/** The sentence in which all recognise themselves. */
export function NamePage(props: ChangeProps) {
  const { locale, form, question } = props
  const w = questionWords(locale)
  return (
    <QuestionForm
      {...{ ...shared(props), title: w('name.title'), lead: w('name.lead'), save: w('name.save') }}
      action={`/questions/${question.id}/name`}
      theirs={question.name}
    >
      <NameField locale={locale} form={form} label={w('name.field')} now={question.name} />
    </QuestionForm>
  )
}

/** They stop asking, with what came of it. */
export function EndPage(props: ChangeProps) {
  const { locale, form, question } = props
  const w = questionWords(locale)
  return (
    <QuestionForm
      {...{ ...shared(props), title: w('end.title'), lead: w('end.lead'), save: w('end.save') }}
      action={`/questions/${question.id}/end`}
      theirs={question.became || question.name}
    >
      <Field
        name="became"
        type="textarea"
        rows={5}
        maxlength={entryLength}
        label={w('end.became')}
        hint={w('end.became.hint')}
        value={'became' in form.values ? fieldOf(form.values, 'became') : question.became}
        error={problemAt(locale, form)('became')}
      />
    </QuestionForm>
  )
}

interface IntoProps extends ChangeProps {
  /** Other shared questions, by name. */
  others: readonly { id: string; name: string }[]
}

/** In which other question theirs would like to go on. */
export function IntoPage(props: IntoProps) {
  const { locale, form, question, others } = props
  const w = questionWords(locale)
  if (others.length === 0)
    return (
      <>
        <PageHead title={w('merge.title')} lead={w('merge.lead')} />
        <EmptyState>
          <p>{w('merge.none')}</p>
        </EmptyState>
        <p>
          <a href={`/questions/${question.id}`}>{w('back')}</a>
        </p>
      </>
    )
  const chosen = 'into' in form.values ? fieldOf(form.values, 'into') : (question.into?.id ?? 'x')
  return (
    <QuestionForm
      {...{ ...shared(props), title: w('merge.title'), lead: w('merge.lead'), save: w('merge.save') }}
      action={`/questions/${question.id}/into`}
      theirs={question.name}
    >
      <Choice
        name="into"
        legend={w('merge.which')}
        value={chosen}
        error={form.errors.into ? w('merge.choose') : undefined}
        options={[
          ...others.map(({ id, name }) => ({ value: id, label: name })),
          ...(question.into ? [{ value: '', label: w('merge.not') }] : []),
        ]}
      />
    </QuestionForm>
  )
}
