import { Actions, Button, Circle, Field, Lead, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { CodeField } from '../../CodeField.tsx'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { problemIn, roomWords } from '../locales/index.ts'
import { Problems } from './Problems.tsx'

/** For who has no camera: the code of the evening, typed. */
export function TypeRoomCodePage({ locale, form }: { locale: Locale; form: FormState }) {
  const w = roomWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('type.title')} lead={w('type.lead')} drawing={<Circle chairs={7} open={1} />} />
      <form method="post" action="/r">
        <Hidden hidden={form.hidden} />
        <CodeField
          label={w('type.label')}
          form={form}
          {...(form.errors.code && { error: problemIn(locale, form.errors.code) })}
        />
        <Actions>
          <Button>{w('type.do')}</Button>
        </Actions>
      </form>
    </>
  )
}

interface EnterProps {
  locale: Locale
  form: FormState
  code: string
  /** The seat that is this device's or this account's already. */
  own: { name: string } | undefined
  /** The account that is open here has no seat yet: it gets one. */
  joins: boolean
  /** The invitation that this device holds, beside an account. */
  held: { name: string } | undefined
  /** Where one signs in first; undefined for who did. */
  signIn: string | undefined
}

/** The door: a name, which may stay empty, and one sits down. */
export function EnterPage({ locale, form, code, own, joins, held, signIn }: EnterProps) {
  const w = roomWords(locale)
  const action = `/r/${encodeURIComponent(code)}`
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('enter.title')} drawing={<Circle chairs={7} open={1} />} />
      {held ? <OwnSeat {...{ locale, form, action }} name={held.name} as="held" why="enter.held" /> : null}
      {own ? (
        <OwnSeat
          {...{ locale, form, action }}
          name={own.name}
          quiet={held !== undefined}
          why={joins ? 'enter.joins' : undefined}
        />
      ) : null}
      <form method="post" action={action}>
        <Hidden hidden={form.hidden} />
        {own ? <input type="hidden" name="as" value="somebody-else" /> : null}
        <Field
          name="name"
          label={w('enter.name')}
          mark={w('enter.name.mark')}
          purpose={w('enter.name.purpose')}
          autocomplete="given-name"
          value={fieldOf(form.values, 'name')}
          {...(form.errors.name && { error: problemIn(locale, form.errors.name) })}
        />
        <Actions>
          <Button {...(own && { variant: 'quiet' as const })}>
            {own ? w('enter.other') : w('enter.do')}
          </Button>
        </Actions>
      </form>
      {signIn ? (
        <p>
          {w('enter.account')} <a href={signIn}>{w('enter.sign-in')}</a>
        </p>
      ) : null}
    </>
  )
}

function OwnSeat({
  locale,
  form,
  action,
  name,
  as,
  why,
  quiet = false,
}: {
  locale: Locale
  form: FormState
  action: string
  name: string
  as?: string
  /** What becomes of it. */
  why?: 'enter.held' | 'enter.joins' | undefined
  quiet?: boolean
}) {
  const w = roomWords(locale)
  return (
    <form method="post" action={action}>
      <Hidden hidden={form.hidden} />
      {as ? <input type="hidden" name="as" value={as} /> : null}
      <Lead>{name ? w('enter.own', { name }) : w('enter.own-nobody')}</Lead>
      {why ? <p>{w(why)}</p> : null}
      <Actions>
        <Button {...(quiet && { variant: 'quiet' as const })}>{w('enter.do')}</Button>
      </Actions>
    </form>
  )
}
