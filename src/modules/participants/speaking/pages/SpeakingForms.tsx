import { Actions, Button, Choice, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { messageIn, Problems } from '../../problems.tsx'
import { saidLength } from '../input.ts'
import { speakingWords } from '../locales/index.ts'
import type { Neighbourhood } from '../queries.ts'
import { speakingRules } from '../schema.ts'

interface FormProps {
  locale: Locale
  form: FormState
  here: Neighbourhood
}

interface ProposeProps extends FormProps {
  /** That they share with others. */
  questions: readonly { id: string; name: string }[]
}

/** What one would like to say together. */
export function ProposePage({ locale, form, here, questions }: ProposeProps) {
  const w = speakingWords(locale)
  const message = messageIn(speakingWords, locale)
  const error = problemsOf(form, message).at
  return (
    <>
      <Problems locale={locale} form={form} message={message} />
      <PageHead title={w('new.title')} lead={w('new.lead')}>
        <p>
          <a href={`/circles/${here.slug}`}>{here.name}</a>
        </p>
      </PageHead>
      <PostForm action={`/circles/${here.slug}/says/new`} hidden={form.hidden}>
        <Field
          name="words"
          type="textarea"
          rows={5}
          maxlength={saidLength}
          label={w('new.words')}
          hint={w('new.words.hint')}
          value={fieldOf(form.values, 'words')}
          error={error('words')}
        />
        {questions.length > 0 ? (
          <Choice
            name="question"
            legend={w('new.question')}
            value={fieldOf(form.values, 'question')}
            error={error('question')}
            options={[
              { value: '', label: w('new.question.none') },
              ...questions.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
        <Actions>
          <Button>{w('new.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** When they speak as one, by their own rule. */
export function RulePage({ locale, form, here }: FormProps) {
  const w = speakingWords(locale)
  const message = messageIn(speakingWords, locale)
  const value = 'rule' in form.values ? fieldOf(form.values, 'rule') : here.rule
  return (
    <>
      <Problems locale={locale} form={form} message={message} theirs={w(`rule.${here.rule}.label`)} />
      <PageHead title={w('rule.title')} lead={w('rule.lead')}>
        <p>
          <a href={`/circles/${here.slug}`}>{here.name}</a>
        </p>
      </PageHead>
      <PostForm action={`/circles/${here.slug}/says/rule`} hidden={form.hidden} version={here.version}>
        <Choice
          name="rule"
          legend={w('rule.field')}
          value={value}
          error={form.errors.rule ? message(form.errors.rule) : undefined}
          options={speakingRules.map((rule) => ({ value: rule, label: w(`rule.${rule}.label`) }))}
        />
        <Actions>
          <Button>{w('rule.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
