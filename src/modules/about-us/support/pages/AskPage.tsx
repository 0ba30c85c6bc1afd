import { Actions, Button, Choice, ErrorSummary, Field, Notice, PageHead } from '../../../../design/index.ts'
import { waysToWriteDown } from '../../../../platform/consent/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { problemIn, type SupportWords, supportWords } from '../locales/index.ts'
import type { Supported } from '../place.ts'
import type { SupporterView } from '../queries.ts'
import { EndPart } from './EndPart.tsx'
import { fieldIn, thereIn, WordFields } from './fields.tsx'

interface AskProps {
  locale: Locale
  form: FormState
  place: Supported
  /** Undefined: somebody new. */
  one: SupporterView | undefined
}

/** A host asks somebody, or writes down the yes they gave elsewhere; and ends it, or takes it away. */
export function AskPage({ locale, form, place, one }: AskProps) {
  const w = supportWords(locale)
  const { all: errors } = problemsOf(form, (key) => problemIn(w, key))
  const at = `/circles/${place.slug}/support/ask/${one?.id ?? 'new'}`
  const theirs = one && (one.yesHow === 'account' || one.until !== null)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={one ? w('ask.title.change', { name: one.name }) : w('ask.title')} lead={w('ask.lead')}>
        <p>
          <a href={`/circles/${place.slug}/support`}>{w('overview.title', { name: place.name })}</a>
        </p>
      </PageHead>
      {form.conflict && one ? (
        <Notice kind="care" title={siteWords(locale)('errors.conflict')}>
          <p dir="auto">{w('ask.theirs', { role: one.role, name: one.name })}</p>
        </Notice>
      ) : null}
      {theirs ? (
        <>
          <p dir="auto">{w('ask.theirs', { role: one.role, name: one.name })}</p>
          {one.yesHow === 'account' ? <p>{w('ask.own', { name: one.name })}</p> : null}
        </>
      ) : (
        <PostForm action={at} hidden={form.hidden} version={one?.version ?? 0}>
          <Questions w={w} form={form} one={one} />
          <Actions>
            <Button>{w('ask.save')}</Button>
          </Actions>
        </PostForm>
      )}
      {one ? <EndPart w={w} at={at} form={form} one={one} /> : null}
    </>
  )
}

function Questions({ w, form, one }: { w: SupportWords; form: FormState; one: SupporterView | undefined }) {
  const field = fieldIn(w, form, { ...thereIn(one), yesHow: one?.yesHow ?? '', yesOn: one?.yesOn ?? '' })
  return (
    <>
      <WordFields w={w} field={field} />
      <Field
        {...field('email')}
        type="email"
        maxlength={200}
        label={w('ask.email')}
        purpose={w('ask.email.purpose')}
      />
      <Choice
        {...field('yesHow')}
        legend={w('ask.yes')}
        hint={w('ask.yes.hint')}
        options={(['', ...waysToWriteDown] as const).map((way) => ({
          value: way,
          label: w(way ? `ask.yes.${way}` : 'ask.yes.none'),
        }))}
      />
      <Field {...field('yesOn')} type="date" label={w('ask.yes-on')} />
    </>
  )
}
