import { PrintButton, PrintSheet } from '../../../../design/index.ts'
import { printedCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Facts } from '../../gathering/pages/Facts.tsx'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import { receiveWords } from '../locales/index.ts'

interface LetterProps {
  locale: Locale
  gathering: GatheringView
  occurrence: OccurrenceView
  one: SignUpView
  /** What they type to answer; null with an account. */
  code: string | null
  origin: string
}

/** A letter on paper: an invitation for who was not asked by mail, or a reminder for who comes. */
export function LetterSheet({ locale, gathering, occurrence, one, code, origin }: LetterProps) {
  const w = receiveWords(locale)
  return (
    <>
      <p class="kv-screen-only">
        <PrintButton label={w('letter.print')} />{' '}
        <a href={`/gatherings/${gathering.id}/people?on=${occurrence.id}`}>{w('title')}</a>
      </p>
      <PrintSheet size="a4">
        <p dir="auto">{w('letter.greeting', { name: one.name })}</p>
        <p>{w(one.answer === null ? 'letter.asked' : 'letter.remind')}</p>
        <h1 dir="auto">{gathering.title}</h1>
        {gathering.about ? (
          <p class="kv-occasion" dir="auto">
            {gathering.about}
          </p>
        ) : null}
        <Facts
          locale={locale}
          gathering={{ ...gathering, online: null, fromAfar: false }}
          occurrence={occurrence}
        />
        {code ? (
          <p>{w('letter.code', { address: `${origin}/s`, code: printedCode(code) })}</p>
        ) : (
          <p>{w('letter.account', { address: `${origin}/mine` })}</p>
        )}
        {gathering.contactPhone ? <p>{w('letter.call', { phone: gathering.contactPhone })}</p> : null}
      </PrintSheet>
    </>
  )
}
