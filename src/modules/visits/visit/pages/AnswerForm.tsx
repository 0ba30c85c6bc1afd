import { Actions, Button, Choice, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, problemIn, theirs, valueIn } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { sayIn } from '../../words.ts'
import { visitWords } from '../locales/index.ts'
import type { WorkVisit } from '../queries.ts'
import { DayFields } from './DayFields.tsx'

interface AnswerFormProps {
  locale: Locale
  form: FormState
  visit: WorkVisit
}

const answers = ['yes', 'call', 'not-now'] as const

/** Yes with a day, not now with why, or a call first. Nothing is chosen for anybody. */
export function AnswerForm({ locale, form, visit }: AnswerFormProps) {
  const w = visitWords(locale)
  const said = visit.step === 'call' || visit.step === 'not-now' ? visit.step : ''
  const of = {
    ...{ locale, form, say: sayIn(visitWords, locale) },
    current: { says: said, answer: visit.answer },
  }
  const named = (value: string) => {
    const known = answers.find((one) => one === value)
    return known ? w(`says.${known}`) : ''
  }
  return (
    <Section title={w('answer.title')} ruled>
      <PostForm action={`/visits/${visit.id}/answer`} hidden={form.hidden} version={visit.version}>
        <Choice
          name="says"
          legend={w(visit.askedBy === 'guest' ? 'says' : 'says.invite')}
          arrange="row"
          hint={theirs(locale, form, undefined, named(said), named(valueIn(of, 'says')))}
          value={valueIn(of, 'says')}
          error={problemIn(of, 'says')}
          options={answers.map((value) => ({ value, label: w(`says.${value}`) }))}
        />
        <EditField
          of={of}
          name="answer"
          type="textarea"
          rows={4}
          maxlength={1200}
          label={w('answer')}
          hint={w('answer.hint')}
        />
        <p>{w('answer.days')}</p>
        <DayFields of={of} />
        <Actions>
          <Button>{w('answer.send')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
