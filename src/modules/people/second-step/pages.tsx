import { Actions, Button, Field, LinkButton, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { FormProblems } from '../parts.tsx'
import { peopleWords } from '../words.ts'
import type { OwnStep } from './queries.ts'
import { stepWords } from './words.ts'

interface AskProps {
  locale: Locale
  form: FormState
  step: OwnStep
  /** Where they go on to, with the step or without it. */
  next: string
}

/** Somebody came in, and a circle of theirs asks for more. Without it everything else is open to them. */
export function AskStepPage({ locale, form, step, next }: AskProps) {
  const w = stepWords(locale)
  const key = form.errors.code
  const error = key && stepWords.has(key) ? w(key) : undefined
  return (
    <>
      <FormProblems
        locale={locale}
        errors={form.errors}
        say={(one) => (stepWords.has(one) ? w(one) : w('ask.code.wrong'))}
      />
      <PageHead title={w('ask.title')} lead={w('ask.lead')} />
      {step.since ? (
        <PostForm action="/sign-in/second" hidden={form.hidden}>
          <input type="hidden" name="next" value={next} />
          <Field
            name="code"
            label={w('ask.code')}
            hint={w('ask.code.hint')}
            error={error}
            autocomplete="one-time-code"
            autocapitalize="off"
            spellcheck={false}
            maxlength={40}
            width="short"
          />
          <Actions>
            <Button>{w('ask.enter')}</Button>
          </Actions>
        </PostForm>
      ) : null}
      {step.passkeys > 0 ? <WithPasskey locale={locale} form={form} next={next} /> : null}
      {step.since || step.passkeys > 0 ? null : (
        <Section title={w('ask.none.title')}>
          <p>{w('ask.none.lead')}</p>
          <Actions>
            <LinkButton href="/mine/second-step">{w('ask.none.set-up')}</LinkButton>
          </Actions>
        </Section>
      )}
      <Section ruled>
        <p>{w('ask.without.hint')}</p>
        <p>
          <a href={next}>{w('ask.without')}</a>
        </p>
        {step.since || step.passkeys > 0 ? (
          <p>
            {w('ask.lost')} <a href="/sign-in/lost">{w('ask.lost.link')}</a>
          </p>
        ) : null}
      </Section>
    </>
  )
}

/** The same part as on the page of signing in: it shows itself where the browser can do it. */
function WithPasskey({ locale, form, next }: Omit<AskProps, 'step'>) {
  const p = peopleWords(locale)
  return (
    <kv-passkey-sign-in hidden begin="/sign-in/passkey/begin">
      <Section title={stepWords(locale)('ask.passkey.title')}>
        <PostForm action="/sign-in/passkey" hidden={form.hidden}>
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="ceremony" />
          <input type="hidden" name="response" />
          <Button variant="quiet">{p('sign-in.passkey')}</Button>
        </PostForm>
        <p role="status" data-failed={p('sign-in.passkey.failed')} />
      </Section>
    </kv-passkey-sign-in>
  )
}
