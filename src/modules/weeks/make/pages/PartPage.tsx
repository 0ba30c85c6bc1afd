import type { Child } from 'hono/jsx'
import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  Field,
  LinkButton,
  Notice,
  PageHead,
  Select,
  SummaryList,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import { type MakeWords, makeWords } from '../locales/index.ts'
import type { FieldOf, Part } from '../part.ts'

interface PartPageProps {
  locale: Locale
  title: string
  lead?: string | undefined
  part: Part
  form: FormState
  /** Where one came from. */
  back: string
  button?: string | undefined
  /** What else one can do with it. */
  children?: Child
}

/** One form for every part of the draft: it asks what the part asks. */
export function PartPage({ locale, title, lead, part, form, back, button, children }: PartPageProps) {
  const w = makeWords(locale)
  const { fields, now, version } = part
  const problem = problems(w, form)
  const errors = Object.keys(form.errors).map((field) => ({ field, text: problem(field) ?? '' }))
  const typed = Object.keys(form.values).length > 0
  const value = (name: string) => (typed ? fieldOf(form.values, name) : (now[name] ?? ''))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={title} lead={lead}>
        <p>
          <a href={back}>{w('make.back')}</a>
        </p>
      </PageHead>
      {form.conflict ? (
        <Notice kind="care" title={w('errors.now')}>
          <p>{w('errors.conflict')}</p>
          <SummaryList rows={asItStands(w, part)} />
        </Notice>
      ) : null}
      <PostForm hidden={form.hidden} version={version ?? 1}>
        {fields.map((field) => (
          <One w={w} field={field} value={value(field.name)} error={problem(field.name)} />
        ))}
        <Actions>
          <Button>{button ?? w('save')}</Button>
          <LinkButton href={back} variant="quiet">
            {w('make.back')}
          </LinkButton>
        </Actions>
      </PostForm>
      {children}
    </>
  )
}

/** What is said of a field that is not right. */
export const problems = (w: MakeWords, form: FormState) =>
  problemsOf(form, sentenceIn(makeWords, w, 'errors.title')).at

interface OneProps {
  w: MakeWords
  field: FieldOf
  value: string
  error: string | undefined
}

function One({
  w,
  field: { name, say: key = name, type = 'text', options = [], most },
  value,
  error,
}: OneProps) {
  const say = (key: string) => (makeWords.has(key) ? w(key) : undefined)
  const label = say(key) ?? name
  const hint = say(`${key}.hint`)
  if (type === 'choice')
    return <Choice name={name} legend={label} hint={hint} error={error} value={value} options={options} />
  if (type === 'select')
    return <Select name={name} label={label} hint={hint} error={error} value={value} options={options} />
  if (type === 'number')
    return (
      <Field
        {...{ name, label, hint, error, value }}
        inputmode="numeric"
        width="short"
        maxlength={6}
        autocomplete="off"
      />
    )
  return (
    <Field
      {...{ name, label, hint, error, value, type }}
      {...(most !== undefined && { maxlength: most })}
      {...(type === 'textarea' && { mark: w('optional') })}
    />
  )
}

/** As somebody else made it meanwhile. */
const asItStands = (w: MakeWords, { fields, now }: Part) =>
  fields.flatMap(({ name, options }) => {
    const value = now[name] ?? ''
    const detail = options?.find((option) => option.value === value)?.label ?? value
    return detail
      ? [{ term: makeWords.has(name) ? w(name) : name, detail: <span dir="auto">{detail}</span> }]
      : []
  })
