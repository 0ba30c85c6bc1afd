import { Choice, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldsOf } from '../../../../platform/web/form.ts'
import { whenInWords } from '../../../gatherings/index.ts'
import type { Beside } from '../beside.ts'
import { questionWords } from '../locales/index.ts'
import type { OwnPlace, SharedQuestion } from '../queries.ts'
import { QuestionForm } from './fields.tsx'

interface BesideProps {
  locale: Locale
  form: FormState
  question: SharedQuestion
  beside: Beside
  /** The actor's places. */
  places: readonly OwnPlace[]
}

/** What was tried and when it is about this, to lay with the question. */
export function BesidePage({ locale, form, question, beside, places }: BesideProps) {
  const w = questionWords(locale)
  const { tried, gatherings } = beside
  const laid = (all: readonly { id: string; laid: boolean }[]) => all.filter((one) => one.laid)
  const chosen = (name: 'tried' | 'gatherings') =>
    'was' in form.values ? fieldsOf(form.values, name) : laid(beside[name]).map(({ id }) => id)
  return (
    <QuestionForm
      {...{ locale, form, title: w('beside.title'), lead: w('beside.lead'), save: w('beside.save') }}
      back={{ href: `/questions/${question.id}`, label: w('back') }}
      action={`/questions/${question.id}/beside`}
    >
      {[...laid(tried), ...laid(gatherings)].map(({ id }) => (
        <input type="hidden" name="was" value={id} />
      ))}
      {tried.length > 0 ? (
        <Choice
          multiple
          name="tried"
          legend={w('beside.tried')}
          hint={w('beside.tried.hint')}
          value={chosen('tried')}
          options={tried.map(({ id, year, words, circle }) => ({
            ...{ value: id, label: `${circle.name}, ${year}`, hint: words },
          }))}
        />
      ) : (
        <Small>{w('beside.tried.none')}</Small>
      )}
      {places.map(({ slug, name }) => (
        <p>
          <a href={`/circles/${slug}/face/tried/new`}>{w('beside.tried.write', { place: name })}</a>
        </p>
      ))}
      {gatherings.length > 0 ? (
        <Choice
          multiple
          name="gatherings"
          legend={w('beside.gatherings')}
          hint={w('beside.gatherings.hint')}
          value={chosen('gatherings')}
          options={gatherings.map(({ id, title, ...when }) => ({
            ...{ value: id, label: title, hint: whenInWords(locale, when) },
          }))}
        />
      ) : null}
    </QuestionForm>
  )
}
