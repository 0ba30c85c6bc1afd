import { Actions, Button, ErrorSummary, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { Back } from '../../Back.tsx'
import type { MovementPlace } from '../../place.ts'
import type { GoldenQuestion } from '../../schema.ts'
import { aboutUsWords, problemIn } from '../../words.ts'
import { AnswerFields } from './AnswerFields.tsx'

interface SayProps {
  locale: Locale
  form: FormState
  movement: MovementPlace
  question: GoldenQuestion
}

/** Somebody lays an answer in the golden circle. */
export function SayPage({ locale, form, movement, question }: SayProps) {
  const w = aboutUsWords(locale)
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w(`golden.${question}`)} lead={w('say.lead')}>
        <Back w={w} movement={movement} />
      </PageHead>
      <PostForm action={`/circles/${movement.slug}/about/say/${question}`} hidden={form.hidden}>
        <AnswerFields w={w} form={form} />
        <Actions>
          <Button>{w('say.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
