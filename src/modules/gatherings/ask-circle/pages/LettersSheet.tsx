import { PrintButton, PrintSheet } from '../../../../design/index.ts'
import { printedCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Facts } from '../../gathering/pages/Facts.tsx'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import { receiveWords } from '../../receive/locales/index.ts'
import { askCircleWords } from '../locales/index.ts'

interface LettersProps {
  locale: Locale
  gathering: GatheringView
  /** The next one. */
  occurrence: OccurrenceView | undefined
  /** With the code they type; null where they come in with their account. */
  people: readonly { name: string; code: string | null }[]
  origin: string
}

/** The invitations of who has no mail address, one on a sheet. */
export function LettersSheet({ locale, gathering, occurrence, people, origin }: LettersProps) {
  const w = askCircleWords(locale)
  const r = receiveWords(locale)
  return (
    <>
      {people.length === 0 ? <h1>{w('paper.link')}</h1> : null}
      <p class="kv-screen-only">
        {people.length > 0 ? <PrintButton label={w('paper.print')} /> : w('paper.none')}{' '}
        <a href={`/gatherings/${gathering.id}/ask-circle`}>{w('title')}</a>
      </p>
      {people.map(({ name, code }) => (
        <PrintSheet size="a4">
          {name ? <p dir="auto">{r('letter.greeting', { name })}</p> : null}
          <p>{w('letter.asked')}</p>
          <h1 dir="auto">{gathering.title}</h1>
          {gathering.about ? (
            <p class="kv-occasion" dir="auto">
              {gathering.about}
            </p>
          ) : null}
          {gathering.rule ? <p>{w('letter.series')}</p> : null}
          <Facts
            locale={locale}
            gathering={{ ...gathering, online: null, fromAfar: false }}
            occurrence={occurrence}
          />
          {code ? (
            <p>{w('letter.paper', { address: `${origin}/s`, code: printedCode(code) })}</p>
          ) : (
            <p>{w('letter.paper.account', { address: `${origin}/mine` })}</p>
          )}
          {gathering.contactPhone ? <p>{r('letter.call', { phone: gathering.contactPhone })}</p> : null}
        </PrintSheet>
      ))}
    </>
  )
}
