import { Actions, Button, ErrorSummary, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { aboutUsWords, problemIn } from '../../words.ts'
import type { GoldenAnswerView } from '../queries.ts'
import { AnswerFields } from './AnswerFields.tsx'

interface ChangeProps {
  locale: Locale
  form: FormState
  answer: GoldenAnswerView
}

/** One's own answer: saying it in another way, or taking it away. */
export function ChangePage({ locale, form, answer }: ChangeProps) {
  const w = aboutUsWords(locale)
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  const at = `/golden/${answer.id}`
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('say.change.title')} lead={w('say.lead')}>
        <p>{w(`golden.${answer.question}`)}</p>
      </PageHead>
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('say.conflict')}</p>
          <p>{w('say.conflict.now')}</p>
          <p dir="auto">{answer.words}</p>
        </Notice>
      ) : null}
      <PostForm action={at} hidden={form.hidden} version={answer.number}>
        <AnswerFields w={w} form={form} there={answer} />
        <p class="kv-small">{w('say.change.lead')}</p>
        <Actions>
          <Button>{w('say.change.save')}</Button>
        </Actions>
      </PostForm>
      <Section ruled>
        <PostForm action={`${at}/take-back`} hidden={form.hidden}>
          <Actions>
            <Button variant="danger">{w('say.take-back')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
