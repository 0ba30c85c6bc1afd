import { Actions, Button, Choice, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { entryLength } from '../../face/input.ts'
import type { Level } from '../../level.ts'
import { messageIn, Problems } from '../../problems.tsx'
import { learnedWords } from '../locales/index.ts'
import type { Learned, LearnedFrom } from '../queries.ts'
import { nameOf } from './LearnedList.tsx'

interface WriteProps {
  locale: Locale
  form: FormState
  level: Level
  /** What is changed; undefined for a new one. */
  learned: Learned | undefined
  /** From what it may have been learned. */
  from: readonly LearnedFrom[]
  questions: readonly { id: string; name: string }[]
  today: string
}

/** What a level learned, from what, and with which shared question. */
export function WriteLearnedPage({ locale, form, level, learned, from, questions, today }: WriteProps) {
  const w = learnedWords(locale)
  const message = messageIn(learnedWords, locale)
  const typed = '_version' in form.values
  const value = (name: string, there: string) => (typed ? fieldOf(form.values, name) : there)
  const error = problemsOf(form, message).at
  const was = learned?.from.map(({ id }) => id) ?? []
  const action = `/circles/${level.slug}/learned/${learned?.id ?? 'new'}`
  return (
    <>
      <Problems locale={locale} form={form} message={message} theirs={learned?.words} />
      <PageHead title={w('form.title', { name: level.name })} lead={w('form.lead')}>
        <p>
          <a href={`/circles/${level.slug}/learned`}>{w('title')}</a>
        </p>
      </PageHead>
      <PostForm action={action} hidden={form.hidden} version={learned?.version ?? 0}>
        <Field
          name="words"
          type="textarea"
          rows={6}
          maxlength={entryLength}
          label={w('form.words')}
          hint={w('form.words.hint')}
          value={value('words', learned?.words ?? '')}
          error={error('words')}
        />
        <Field
          name="saidOn"
          type="date"
          label={w('form.day')}
          value={value('saidOn', learned?.saidOn ?? today)}
          error={error('saidOn')}
        />
        {(typed ? fieldsOf(form.values, 'was') : was).map((id) => (
          <input type="hidden" name="was" value={id} />
        ))}
        {from.length > 0 ? (
          <Choice
            multiple
            name="from"
            legend={w('form.from')}
            hint={w('form.from.hint')}
            value={typed ? fieldsOf(form.values, 'from') : was}
            options={from.map((one) => ({
              ...{ value: one.id, label: nameOf(locale, one), hint: one.words },
            }))}
          />
        ) : null}
        {questions.length > 0 ? (
          <Choice
            name="question"
            legend={w('form.question')}
            value={value('question', learned?.question?.id ?? '')}
            error={error('question')}
            options={[
              { value: '', label: w('form.question.none') },
              ...questions.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
        <Actions>
          <Button>{w('form.save')}</Button>
        </Actions>
      </PostForm>
      {learned ? (
        <PostForm action={`${action}/away`} hidden={form.hidden}>
          <Actions>
            <Button variant="danger">{w('form.away')}</Button>
          </Actions>
        </PostForm>
      ) : null}
    </>
  )
}
