import { Actions, Button, LinkButton, LinkList, Notice, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import type { NamedSignIn } from './sign-ins.ts'
import type { Trouble } from './troubles.ts'
import { organisationWords } from './words.ts'

export const startOf = (id: string, next?: string | null) =>
  `/sign-in/organisation/${id}${next ? `?next=${encodeURIComponent(next)}` : ''}`

interface WaysProps {
  locale: Locale
  form: FormState
  email: string
  next: string | undefined
  signIns: readonly NamedSignIn[]
}

/** An address of a known domain: through the organisation, or by mail. The same for everybody with such an address. */
export function WaysPage({ locale, form, email, next, signIns }: WaysProps) {
  const w = organisationWords(locale)
  return (
    <>
      <PageHead title={w('ways.title')} lead={w('ways.lead')} />
      <p>{w('ways.go.hint')}</p>
      <Actions>
        {signIns.map(({ id, name }) => (
          <LinkButton href={startOf(id, next)}>{w('ways.go', { name })}</LinkButton>
        ))}
      </Actions>
      <Section title={w('ways.mail')} ruled>
        <p>{w('ways.mail.hint', { email })}</p>
        <PostForm action="/sign-in" hidden={form.hidden}>
          <input type="hidden" name="next" value={next ?? ''} />
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="way" value="mail" />
          <Actions>
            <Button variant="quiet">{w('ways.mail.send')}</Button>
          </Actions>
        </PostForm>
        <p>
          <a href="/sign-in">{w('ways.other')}</a>
        </p>
      </Section>
    </>
  )
}

/** The organisation knows them; a letter shows that the address is theirs. The same whoever it is. */
export function FirstSentPage({ locale, name, example }: { locale: Locale; name: string; example: boolean }) {
  const w = organisationWords(locale)
  return (
    <>
      <PageHead title={w('first.sent.title')} lead={w('first.sent.lead', { name })} />
      <p>{w('first.sent.wait')}</p>
      <p>{w('first.sent.nothing')}</p>
      {example ? <LinkList items={[{ href: '/demo/mail', label: '/demo/mail' }]} /> : null}
    </>
  )
}

interface FirstProps {
  locale: Locale
  hidden: FormState['hidden']
  action: string
  /** Who is signed in here; null: nobody. */
  signedIn: string | null
}

/** What the letter opens: a button, so that a mail scanner that opens links uses nothing up. */
export function FirstPage({ locale, hidden, action, signedIn }: FirstProps) {
  const w = organisationWords(locale)
  return (
    <>
      <PageHead title={w('first.title')} lead={w('first.lead')} />
      {signedIn === null ? null : <Notice kind="care">{w('first.other', { name: signedIn })}</Notice>}
      <PostForm action={action} hidden={hidden}>
        {signedIn === null ? null : <input type="hidden" name="as" value="other" />}
        <Actions>
          <Button>{w('first.enter')}</Button>
          {signedIn === null ? null : <Stay locale={locale} name={signedIn} />}
        </Actions>
      </PostForm>
    </>
  )
}

const Stay = ({ locale, name }: { locale: Locale; name: string }) => (
  <LinkButton href="/mine" variant="quiet">
    {organisationWords(locale)('other.no', { name })}
  </LinkButton>
)

interface SomebodyElseProps {
  locale: Locale
  hidden: FormState['hidden']
  action: string
  /** With which they go on. */
  secret: string
  /** Who is signed in here. */
  name: string
  organisation: string
}

/** Their organisation knows them as somebody else than who is signed in here: asked before anything ends. */
export function SomebodyElsePage({ locale, hidden, action, secret, name, organisation }: SomebodyElseProps) {
  const w = organisationWords(locale)
  return (
    <>
      <PageHead title={w('other.title')} lead={w('other.lead', { name, organisation })} />
      <Notice kind="care">{w('other.warn')}</Notice>
      <PostForm action={action} hidden={hidden}>
        <input type="hidden" name="secret" value={secret} />
        <Actions>
          <Button>{w('other.yes')}</Button>
          <Stay locale={locale} name={name} />
        </Actions>
      </PostForm>
    </>
  )
}

export function FirstOverPage({ locale }: { locale: Locale }) {
  const w = organisationWords(locale)
  return (
    <>
      <PageHead title={w('first.over.title')} lead={w('first.over.lead')} />
      <Actions>
        <LinkButton href="/sign-in">{w('first.over.again')}</LinkButton>
      </Actions>
    </>
  )
}

interface TroubleProps {
  locale: Locale
  trouble: Trouble
  /** The organisation's, where it is known. */
  name?: string | undefined
}

export const troubleTitle = ({ locale, name }: TroubleProps) =>
  name
    ? organisationWords(locale)('trouble.title.name', { name })
    : organisationWords(locale)('trouble.title')

/** Why it did not work, and the way that always does. */
export function TroublePage(props: TroubleProps) {
  const w = organisationWords(props.locale)
  return (
    <>
      <PageHead
        title={troubleTitle(props)}
        lead={w(`trouble.${props.trouble}`, { name: props.name ?? '' })}
      />
      <p>{w('trouble.call')}</p>
      <Actions>
        <LinkButton href="/sign-in">{w('trouble.mail')}</LinkButton>
      </Actions>
    </>
  )
}
