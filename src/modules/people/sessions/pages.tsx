import { Button, Heading, PageHead, Small } from '../../../design/index.ts'
import { clockTime, longDate, shortDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../parts.tsx'
import type { Passkey } from '../passkeys/queries.ts'
import { PasskeySection } from '../passkeys/section.tsx'
import { peopleWords } from '../words.ts'
import type { OpenSession } from './queries.ts'

interface SignInsProps {
  locale: Locale
  form: FormState
  sessions: readonly OpenSession[]
  passkeys: readonly Passkey[]
}

/** Where a person is signed in, and the keys with which they can. */
export function SignInsPage({ locale, form, sessions, passkeys }: SignInsProps) {
  const w = peopleWords(locale)
  return (
    <>
      <PageHead title={w('sessions.title')} lead={w('sessions.lead')} />
      <ul>
        {sessions.map((session) => (
          <li>
            <SessionLine locale={locale} form={form} session={session} />
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <PostForm action="/mine/sign-ins/end-others" hidden={form.hidden}>
          <Button variant="quiet">{w('sessions.end-others')}</Button>
        </PostForm>
      ) : null}
      <PasskeySection locale={locale} form={form} passkeys={passkeys} />
    </>
  )
}

function SessionLine({ locale, form, session }: { locale: Locale; form: FormState; session: OpenSession }) {
  const w = peopleWords(locale)
  const device = deviceIn(locale, session.device)
  const { opened_at: since } = session
  return (
    <>
      <Heading level={2}>{session.here ? `${w('sessions.here')}: ${device}` : device}</Heading>
      <Small>
        {w('sessions.since', {
          date: longDate(locale, since),
          time: clockTime(locale, since),
          how: w(`sessions.how.${wayOf(session.method)}`),
        })}
      </Small>
      <PostForm action={`/mine/sign-ins/${session.id}/end`} hidden={form.hidden}>
        <Button variant="quiet">
          {session.here
            ? w('mine.sign-out')
            : w('sessions.end.which', { device, date: shortDate(locale, since) })}
        </Button>
      </PostForm>
    </>
  )
}

/** "Firefox op Android" from "Firefox, Android". */
function deviceIn(locale: Locale, device: string): string {
  const w = peopleWords(locale)
  const [browser, system] = device.split(', ')
  if (!browser) return w('sessions.device.none')
  return system ? w('sessions.device', { browser, system }) : w('sessions.device.one', { browser })
}

function wayOf(method: string) {
  if (method.startsWith('organisation:')) return 'organisation'
  return method === 'mail-link' || method === 'passkey' || method === 'example' ? method : 'other'
}
