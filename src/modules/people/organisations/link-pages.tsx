import {
  Actions,
  Button,
  Field,
  LinkButton,
  Notice,
  PageHead,
  Section,
  SummaryList,
} from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { FormProblems, messageFor } from '../parts.tsx'
import type { Asserted } from './come-back.ts'
import type { NamedSignIn } from './sign-ins.ts'
import { organisationWords } from './words.ts'

interface SectionProps {
  locale: Locale
  form: FormState
  signIns: readonly (NamedSignIn & { since: Date })[]
}

/** Through which organisations somebody comes in; on the page about where one is signed in. */
export function OrganisationSection({ locale, form, signIns }: SectionProps) {
  const w = organisationWords(locale)
  return (
    <Section title={w('mine.title')} ruled>
      <p>{w('mine.lead')}</p>
      {signIns.length === 0 ? (
        <p>{w('mine.none')}</p>
      ) : (
        <SummaryList
          rows={signIns.map(({ id, name, since }) => ({
            term: name,
            detail: w('mine.since', { date: longDate(locale, since) }),
            action: (
              <PostForm action={`/mine/sign-ins/organisation/${id}/remove`} hidden={form.hidden}>
                <Button variant="quiet">
                  {w('mine.remove')}
                  <span class="kv-hidden"> {name}</span>
                </Button>
              </PostForm>
            ),
          }))}
        />
      )}
      <p>
        <a href="/mine/sign-ins/organisation">{w('mine.add')}</a>
      </p>
    </Section>
  )
}

interface LinkProps {
  locale: Locale
  form: FormState
  /** Those of the domain that was asked for; null before anybody asked. */
  signIns: readonly NamedSignIn[] | null
}

/** Somebody who is signed in looks for their organisation, to come in through it too. */
export function LinkPage({ locale, form, signIns }: LinkProps) {
  const w = organisationWords(locale)
  const error = form.errors.email
  return (
    <>
      <FormProblems locale={locale} errors={form.errors} />
      <PageHead title={w('link.title')} lead={w('link.lead')} />
      <p>{w('link.same')}</p>
      <PostForm action="/mine/sign-ins/organisation" hidden={form.hidden}>
        <Field
          name="email"
          type="email"
          label={w('link.email')}
          hint={w('link.email.hint')}
          value={fieldOf(form.values, 'email')}
          error={error ? messageFor(locale, error) : undefined}
          autocomplete="email"
          spellcheck={false}
          autocapitalize="off"
          required
        />
        <Actions>
          <Button variant={signIns && signIns.length > 0 ? 'quiet' : undefined}>{w('link.find')}</Button>
        </Actions>
      </PostForm>
      {signIns?.length === 0 ? <Notice>{w('link.none')}</Notice> : null}
      {signIns && signIns.length > 0 ? (
        <Actions>
          {signIns.map(({ id, name }) => (
            <LinkButton href={`/sign-in/organisation/${id}?to=mine`}>{w('link.go', { name })}</LinkButton>
          ))}
        </Actions>
      ) : null}
      <p>
        <a href="/mine/sign-ins">{w('mine.back')}</a>
      </p>
    </>
  )
}

interface ConfirmProps {
  locale: Locale
  hidden: FormState['hidden']
  asserted: Asserted
  /** With which they go on. */
  secret: string
}

/** Asked on our own page, with the address in sight: whoever was lured here sees whose account they would let in. */
export function ConfirmPage({ locale, hidden, asserted, secret }: ConfirmProps) {
  const w = organisationWords(locale)
  const { name, email } = asserted
  return (
    <>
      <PageHead title={w('link.confirm.title')} lead={w('link.confirm.lead', { name, email })} />
      <Notice kind="care">{w('link.confirm.warn')}</Notice>
      <PostForm action="/mine/sign-ins/organisation/link" hidden={hidden}>
        <input type="hidden" name="secret" value={secret} />
        <Actions>
          <Button>{w('link.confirm.yes')}</Button>
          <LinkButton href="/mine/sign-ins" variant="quiet">
            {w('link.confirm.no')}
          </LinkButton>
        </Actions>
      </PostForm>
    </>
  )
}
