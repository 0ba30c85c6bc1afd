import { CallIn, Notice } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { shareWords } from '../locales/index.ts'
import type { OwnSharedProps } from './OwnSharedPage.tsx'

/** For who shared what nobody reads now, because it is held: until when, why, whom to call, and that it stays theirs. */
export function HeldMoment({ locale, movement, contact, held }: OwnSharedProps) {
  if (!held) return null
  const w = shareWords(locale)
  return (
    <Notice kind="care" title={w('own.held.title')}>
      <p>{w('own.held', { date: dayInWords(locale, held.untilOn) })}</p>
      {held.reason ? (
        <>
          <p>{w('own.held.why', { movement })}</p>
          <blockquote class="kv-shared" dir="auto">
            <p class="kv-lines">{held.reason}</p>
          </blockquote>
        </>
      ) : null}
      <p>{w('own.held.can')}</p>
      <p>
        {contact.phone ? (
          <CallIn text={w('own.held.disagree.call', { name: contact.name })} phone={contact.phone} />
        ) : (
          w('own.held.disagree')
        )}
      </p>
    </Notice>
  )
}
