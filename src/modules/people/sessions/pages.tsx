import { Actions, Button, PageHead, SummaryList, type SummaryRow } from '../../../design/index.ts'
import { clockTime, longDate, shortDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { OrganisationSection } from '../organisations/link-pages.tsx'
import type { NamedSignIn } from '../organisations/sign-ins.ts'
import type { Passkey } from '../passkeys/queries.ts'
import { PasskeySection } from '../passkeys/section.tsx'
import { peopleWords } from '../words.ts'
import type { OpenSession } from './queries.ts'

interface SignInsProps {
  locale: Locale
  form: FormState
  sessions: readonly OpenSession[]
  passkeys: readonly Passkey[]
  signIns: readonly (NamedSignIn & { since: Date })[]
}

/** Where a person is signed in, and the keys with which they can. */
export function SignInsPage({ locale, form, sessions, passkeys, signIns }: SignInsProps) {
  const w = peopleWords(locale)
  return (
    <>
      <PageHead title={w('sessions.title')} lead={w('sessions.lead')} />
      <SummaryList rows={sessions.map((session) => sessionRow({ locale, form, session }))} />
      {sessions.length > 1 ? (
        <PostForm action="/mine/sign-ins/end-others" hidden={form.hidden}>
          <Actions>
            <Button variant="quiet">{w('sessions.end-others')}</Button>
          </Actions>
        </PostForm>
      ) : null}
      <PasskeySection locale={locale} form={form} passkeys={passkeys} />
      <OrganisationSection locale={locale} form={form} signIns={signIns} />
    </>
  )
}

interface RowProps {
  locale: Locale
  form: FormState
  session: OpenSession
}

function sessionRow({ locale, form, session }: RowProps): SummaryRow {
  const w = peopleWords(locale)
  const { id, here, opened_at: since } = session
  const device = deviceIn(locale, session.device)
  const name = device ?? w('sessions.device.none')
  const own = device ? w('sessions.here.device', { device }) : w('sessions.here')
  const which = w('sessions.end.which', { device: name, date: shortDate(locale, since) })
  return {
    term: here ? own : name,
    detail: w('sessions.since', {
      date: longDate(locale, since),
      time: clockTime(locale, since),
      how: w(`sessions.how.${wayOf(session.method)}`),
    }),
    action: (
      <PostForm action={`/mine/sign-ins/${id}/end`} hidden={form.hidden}>
        <Button variant="quiet">
          {here ? w('mine.sign-out') : w('sessions.end')}
          {here ? null : <span class="kv-hidden"> {which}</span>}
        </Button>
      </PostForm>
    ),
  }
}

/** "Firefox op Android" from "Firefox, Android". */
function deviceIn(locale: Locale, device: string): string | undefined {
  const w = peopleWords(locale)
  const [browser, system] = device.split(', ')
  if (!browser) return undefined
  return system ? w('sessions.device', { browser, system }) : w('sessions.device.one', { browser })
}

const known = ['mail-link', 'passkey', 'hand-over', 'example'] as const

function wayOf(method: string) {
  if (method.startsWith('organisation:')) return 'organisation'
  return known.find((one) => one === method) ?? 'other'
}
