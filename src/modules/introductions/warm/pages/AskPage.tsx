import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { warmWords } from '../words.ts'
import { AskFields, WarmProblems } from './AskFields.tsx'

interface AskProps {
  locale: Locale
  form: FormState
  /** The introduction of whom is asked. */
  id: string
  to: string
  called: string
}

/** Asking somebody to get to know each other. */
export function AskPage({ locale, form, id, to, called }: AskProps) {
  const w = warmWords(locale)
  return (
    <>
      <WarmProblems w={w} form={form} />
      <PageHead title={w('ask.title', { name: to })} lead={w('ask.lead')} />
      <PostForm action={`/people/persons/${id}/meet`} hidden={form.hidden}>
        <AskFields w={w} form={form} called={called} why={{ label: w('ask.why'), hint: w('ask.why.hint') }} />
        <Actions>
          <Button>{w('ask.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
