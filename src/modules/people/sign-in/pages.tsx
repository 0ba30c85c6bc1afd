import type { Child } from 'hono/jsx'
import {
  Actions,
  Button,
  Choice,
  Circle,
  Field,
  Heading,
  LinkButton,
  LinkList,
  PageHead,
  Section,
} from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { FormProblems, messageFor } from '../parts.tsx'
import { peopleWords } from '../words.ts'

interface AskProps {
  locale: Locale
  form: FormState
  next: string | undefined
  /** The address of the house, where this is one of a movement's own. */
  house?: string | undefined
}

interface SignInProps extends AskProps {
  /** Why one signs in for what was asked, and what goes without an account. */
  why: readonly Child[]
  /** What other rooms add. */
  elsewhere: readonly Child[]
}

/** Where somebody asks for a link by mail. The passkey's part shows itself where the browser can do it. */
export function SignInPage({ locale, form, next, house, why, elsewhere }: SignInProps) {
  const w = peopleWords(locale)
  return (
    <>
      <FormProblems locale={locale} errors={form.errors} />
      <PageHead title={w('sign-in.title')} lead={w('sign-in.lead')} drawing={<Circle />} />
      {why}
      <AskForm locale={locale} form={form} next={next} />
      <kv-passkey-sign-in hidden begin="/sign-in/passkey/begin">
        <Section title={w('sign-in.other-way')}>
          <p>{w('sign-in.passkey.hint')}</p>
          {house ? (
            <p>
              {w('sign-in.passkey.elsewhere')} <a href={`${house}/sign-in`}>{new URL(house).host}</a>
            </p>
          ) : null}
          <PostForm action="/sign-in/passkey" hidden={form.hidden}>
            <input type="hidden" name="next" value={next ?? ''} />
            <input type="hidden" name="ceremony" />
            <input type="hidden" name="response" />
            <Button variant="quiet">{w('sign-in.passkey')}</Button>
          </PostForm>
          <p role="status" data-failed={w('sign-in.passkey.failed')} />
        </Section>
      </kv-passkey-sign-in>
      {elsewhere}
      <Section title={w('sign-in.paper')} ruled>
        <p>{w('sign-in.paper.body')}</p>
        <LinkList
          items={[
            { href: '/k', label: w('sign-in.paper.card') },
            { href: '/i', label: w('sign-in.paper.invitation') },
          ]}
        />
        <p>{w('sign-in.no-account')}</p>
      </Section>
    </>
  )
}

function AskForm({ locale, form, next }: AskProps) {
  const w = peopleWords(locale)
  const error = form.errors.email
  return (
    <PostForm action="/sign-in" hidden={form.hidden}>
      <input type="hidden" name="next" value={next ?? ''} />
      <Field
        name="email"
        type="email"
        label={w('sign-in.email')}
        hint={w('sign-in.email.hint')}
        value={fieldOf(form.values, 'email')}
        error={error ? messageFor(locale, error) : undefined}
        autocomplete="email"
        spellcheck={false}
        autocapitalize="off"
        required
      />
      <Actions>
        <Button>{w('sign-in.send')}</Button>
      </Actions>
    </PostForm>
  )
}

/** The same answer for everybody who asked. */
export function SentPage({ locale, example }: { locale: Locale; example: boolean }) {
  const w = peopleWords(locale)
  return (
    <>
      <PageHead title={w('sent.title')} lead={w('sent.lead')} />
      <p>{w('sent.wait')}</p>
      <p>{w('sent.nothing')}</p>
      <Actions>
        {example ? <LinkButton href="/demo/mail">{w('sent.demo')}</LinkButton> : null}
        <LinkButton href="/sign-in" variant="quiet">
          {w('sent.again')}
        </LinkButton>
      </Actions>
    </>
  )
}

interface LinkProps {
  locale: Locale
  hidden: FormState['hidden']
  action: string
}

/** What a link from the mail opens: a button, so that a mail scanner that opens links uses nothing up. */
export function LinkPage({ locale, hidden, action }: LinkProps) {
  const w = peopleWords(locale)
  return (
    <>
      <PageHead title={w('link.title')} lead={w('link.lead')} />
      <PostForm action={action} hidden={hidden}>
        <Choice
          name="stay"
          legend={w('link.stay')}
          quietLegend
          multiple
          options={[{ value: 'yes', label: w('link.stay'), hint: w('link.stay.hint') }]}
        />
        <Actions>
          <Button>{w('link.enter')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** A link that was used, is too old or was not copied whole: a new one can be asked for at once. */
export function LinkOverPage({ locale, form, next }: AskProps) {
  const w = peopleWords(locale)
  return (
    <>
      <PageHead title={w('link.over.title')} lead={w('link.over.lead')} />
      <AskForm locale={locale} form={form} next={next} />
    </>
  )
}

/** One proof was not enough for this account. */
export function MoreNeededPage({ locale }: { locale: Locale }): Child {
  const w = peopleWords(locale)
  return (
    <>
      <Heading level={1}>{w('link.more.title')}</Heading>
      <p>{w('link.more.lead')}</p>
    </>
  )
}
