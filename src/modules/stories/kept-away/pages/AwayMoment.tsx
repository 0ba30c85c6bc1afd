import { CallIn, Notice } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { awayWords } from '../locales/index.ts'
import { type AwayView, agreedLast } from '../queries.ts'
import { Quote } from './Quote.tsx'

interface AwayMomentProps {
  locale: Locale
  movement: string
  contact: { name: string; phone: string }
  away: AwayView | undefined
}

/** For who shared what nobody reads any more: why, whom to call, and how to disagree. */
export function AwayMoment({ locale, movement, contact, away }: AwayMomentProps) {
  if (!away?.kept) return null
  const w = awayWords(locale)
  const why = agreedLast(away, 'away', 'stays')
  return (
    <Notice kind="care" title={w('sharer.title')}>
      <p>{w('sharer', { movement, date: dayInWords(locale, away.kept.since) })}</p>
      {why ? <Quote>{why.reason}</Quote> : <p>{w('why.returned')}</p>}
      {contact.phone ? (
        <p>
          <CallIn text={w('sharer.call', { name: contact.name })} phone={contact.phone} />
        </p>
      ) : null}
      <p>{w('sharer.further')}</p>
    </Notice>
  )
}
