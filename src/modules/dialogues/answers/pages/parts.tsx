import { ErrorSummary, Slip } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { MediaOf, type Slip as SlipView } from '../../../contributions/index.ts'
import { type AnswerWords, answerWords } from '../locales/index.ts'

/** The sentence for the key that a field's schema gave. */
export function messageFor(w: AnswerWords, key: string | undefined): string | undefined {
  return key === undefined ? undefined : w(answerWords.has(key) ? key : 'errors.title')
}

/** What is wrong with a form, above the page; nothing when all is well. */
export function FormProblems({ w, form }: { w: AnswerWords; form: FormState }) {
  const { all: errors } = problemsOf(form, (key) => messageFor(w, key) ?? '')
  return errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null
}

export const Words = ({ w, slips }: { w: AnswerWords; slips: readonly SlipView[] }) => (
  <>
    {slips.map((slip) => (
      <Slip said={slip.name ?? undefined} media={<MediaOf w={w} {...slip} words={slip.body} />}>
        {slip.body}
      </Slip>
    ))}
  </>
)
