import { Actions, Button, Field, LinkButton, Notice, PageHead, Qr, Section } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { FormProblems } from '../parts.tsx'
import { typedSecret } from './codes.ts'
import type { OwnStep } from './queries.ts'
import { stepWords } from './words.ts'

interface OwnProps {
  locale: Locale
  form: FormState
  step: OwnStep
  /** An app was begun and not confirmed. */
  begun: boolean
}

/** One's own second step: an app and codes on paper, or a key on a device. */
export function OwnStepPage({ locale, form, step, begun }: OwnProps) {
  const w = stepWords(locale)
  const { since, codesLeft, passkeys, mayChange } = step
  const codes = codesLeft === 0 ? 'mine.codes.none' : codesLeft === 1 ? 'mine.codes.one' : 'mine.codes'
  return (
    <>
      <PageHead title={w('mine.title')} lead={w('mine.lead')} />
      {passkeys > 0 ? <p>{w('mine.passkeys')}</p> : null}
      <p>
        {since ? `${w('mine.since', { date: longDate(locale, since) })} ` : w('mine.none')}
        {since ? w(codes, { count: codesLeft }) : null}
      </p>
      {since ? (
        mayChange ? (
          <PostForm action="/mine/second-step/remove" hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('mine.remove')}</Button>
            </Actions>
          </PostForm>
        ) : (
          <ShowFirst locale={locale} />
        )
      ) : (
        <PostForm action="/mine/second-step/begin" hidden={form.hidden}>
          <Actions>
            <Button>{begun ? w('mine.go-on') : w('mine.begin')}</Button>
          </Actions>
        </PostForm>
      )}
      {passkeys === 0 ? (
        <p>
          <a href="/mine/sign-ins">{w('mine.keys')}</a>
        </p>
      ) : null}
    </>
  )
}

function ShowFirst({ locale }: { locale: Locale }) {
  const w = stepWords(locale)
  return (
    <>
      <p>{w('mine.show-first.hint')}</p>
      <Actions>
        <LinkButton href="/sign-in/second?next=%2Fmine%2Fsecond-step">{w('mine.show-first')}</LinkButton>
      </Actions>
      <p>
        {w('ask.lost')} <a href="/sign-in/lost">{w('ask.lost.link')}</a>
      </p>
    </>
  )
}

interface AppProps {
  locale: Locale
  form: FormState
  /** What the app scans. */
  address: string
  secret: string
}

/** Scan or type the secret, and show that it worked. */
export function AppPage({ locale, form, address, secret }: AppProps) {
  const w = stepWords(locale)
  const key = form.errors.code
  return (
    <>
      <FormProblems
        locale={locale}
        errors={form.errors}
        say={(one) => (stepWords.has(one) ? w(one) : w('ask.code.wrong'))}
      />
      <PageHead title={w('app.title')} lead={w('app.lead')} />
      <div class="kv-scan">
        <Qr text={address} label={w('app.qr')} />
      </div>
      <p>
        {w('app.typed')} <code>{typedSecret(secret)}</code>
      </p>
      <PostForm action="/mine/second-step/app" hidden={form.hidden}>
        <Field
          name="code"
          label={w('app.code')}
          hint={w('app.code.hint')}
          error={key && stepWords.has(key) ? w(key) : undefined}
          autocomplete="one-time-code"
          inputmode="numeric"
          maxlength={12}
          width="short"
        />
        <Actions>
          <Button>{w('app.confirm')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** The codes on paper, this once. */
export function PaperPage({ locale, codes }: { locale: Locale; codes: readonly string[] }) {
  const w = stepWords(locale)
  return (
    <>
      <PageHead title={w('paper.title')} lead={w('paper.lead')} />
      <Notice kind="care">{w('paper.once')}</Notice>
      <Section>
        <ul>
          {codes.map((code) => (
            <li>
              <code>{code.match(/.{4}/g)?.join('-')}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Actions>
        <LinkButton href="/mine/second-step">{w('paper.done')}</LinkButton>
      </Actions>
    </>
  )
}
