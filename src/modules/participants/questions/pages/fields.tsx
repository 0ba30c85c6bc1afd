import type { Child, PropsWithChildren } from 'hono/jsx'
import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn, Problems } from '../../problems.tsx'
import { questionWords } from '../locales/index.ts'

interface QuestionFormProps {
  locale: Locale
  form: FormState
  title: Child
  lead: Child
  /** Where one came from. */
  back: { href: string; label: Child }
  action: string
  version?: number
  save: Child
  /** What stands there now, where somebody else was faster. */
  theirs?: string
  /** Between the head and the form. */
  before?: Child
}

/** A page with one form about a question. */
export const QuestionForm = (props: PropsWithChildren<QuestionFormProps>) => (
  <>
    <Problems
      locale={props.locale}
      form={props.form}
      message={messageIn(questionWords, props.locale)}
      theirs={props.theirs}
    />
    <PageHead title={props.title} lead={props.lead}>
      <p>
        <a href={props.back.href}>{props.back.label}</a>
      </p>
    </PageHead>
    {props.before}
    <PostForm
      action={props.action}
      hidden={props.form.hidden}
      {...(props.version !== undefined && { version: props.version })}
    >
      {props.children}
      <Actions>
        <Button>{props.save}</Button>
      </Actions>
    </PostForm>
  </>
)

/** What to say at a field. */
export const problemAt = (locale: Locale, form: FormState) => (field: string) =>
  form.errors[field] ? messageIn(questionWords, locale)(form.errors[field]) : undefined
