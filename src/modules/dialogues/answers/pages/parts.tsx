import type { PropsWithChildren } from 'hono/jsx'
import { ErrorSummary, Slip } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { MediaOf, type Slip as SlipView } from '../../../contributions/index.ts'
import { type AnswerWords, answerWords } from '../locales/index.ts'

interface PostFormProps {
  action: string
  hidden: FormState['hidden']
  version?: number
}

/** A form with the hidden fields that every form carries. */
export const PostForm = ({ action, hidden, version, children }: PropsWithChildren<PostFormProps>) => (
  <form method="post" action={action} novalidate>
    <input type="hidden" name="_csrf" value={hidden.csrf} />
    <input type="hidden" name="_key" value={hidden.key} />
    {version === undefined ? null : <input type="hidden" name="_version" value={String(version)} />}
    {children}
  </form>
)

/** The sentence for the key that a field's schema gave. */
export function messageFor(w: AnswerWords, key: string | undefined): string | undefined {
  return key === undefined ? undefined : w(answerWords.has(key) ? key : 'errors.title')
}

/** What is wrong with a form, above the page; nothing when all is well. */
export function FormProblems({ w, form }: { w: AnswerWords; form: FormState }) {
  const errors = Object.entries(form.errors).map(([field, key]) => ({ field, text: messageFor(w, key) }))
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
