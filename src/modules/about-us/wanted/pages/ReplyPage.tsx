import { Actions, Button, ErrorSummary, Field, PageHead, Slip, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { pageOf } from '../../support/place.ts'
import { problemIn, wantedWords } from '../locales/index.ts'
import type { FoundWanted, ReplyView } from '../queries.ts'

interface ReplyProps {
  locale: Locale
  form: FormState
  wanted: FoundWanted
  /** What they wrote already. */
  mine: ReplyView | undefined
}

/** Somebody says that they would like to take a role, and takes that back. */
export function ReplyPage({ locale, form, wanted, mine }: ReplyProps) {
  const w = wantedWords(locale)
  const { role, circle, contactName, contactPhone } = wanted
  const { at: problem, all: errors } = problemsOf(form, (key) => problemIn(w, key))
  const at = `/roles/${wanted.id}`
  const field = (name: 'name' | 'words' | 'reach') => ({
    name,
    value: fieldOf(form.values, name),
    error: problem(name),
  })
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('reply.title')} lead={w('reply.lead', { circle, role })}>
        <p>
          <a href={pageOf(wanted)}>{w('reply.back', { circle })}</a>
        </p>
      </PageHead>
      {mine ? (
        <>
          <p>{w('reply.there')}</p>
          <Slip said={mine.name} writtenBy={w('sought.reach', { reach: mine.reach })}>
            <p class="kv-lines">{mine.words || role}</p>
          </Slip>
          <PostForm action={`${at}/take-back`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('reply.take-back')}</Button>
            </Actions>
          </PostForm>
        </>
      ) : (
        <PostForm action={at} hidden={form.hidden}>
          <Field {...field('name')} maxlength={120} label={w('reply.name')} autocomplete="name" />
          <Field {...field('words')} type="textarea" label={w('reply.words')} hint={w('reply.words.hint')} />
          <Field {...field('reach')} maxlength={200} label={w('reply.reach')} hint={w('reply.reach.hint')} />
          <Actions>
            <Button>{w('reply.send')}</Button>
          </Actions>
        </PostForm>
      )}
      {contactPhone ? (
        <Small>{w('reply.call', { name: contactName ?? circle, phone: contactPhone })}</Small>
      ) : null}
    </>
  )
}
