import { CallIn } from '../../../../design/index.ts'
import { type Day, longDay } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { shareWords } from '../locales/index.ts'
import { isLate, type LooksAlong, lookBy } from '../promise.ts'
import type { SharedView } from '../queries.ts'

interface WhoProps {
  locale: Locale
  movement: string
  contact: { name: string; phone: string }
  shared: SharedView
  looks: LooksAlong
  today: Day
}

/** Who looks at what waits, by when, and what happens when that day passes. */
export function WhoAndWhen({ locale, movement, contact, shared, looks, today }: WhoProps) {
  const w = shareWords(locale)
  const { name, many } = looks
  const call = contact.phone ? (
    <p>
      <CallIn text={w('own.waits.call', { name: contact.name })} phone={contact.phone} />
    </p>
  ) : null
  if (many === 0)
    return (
      <>
        <p>{w('own.waits.nobody', { movement })}</p>
        {call}
      </>
    )
  const what = shared.slug ? 'own.waits.words' : 'own.waits'
  const day = longDay(locale, lookBy(shared))
  return (
    <>
      <p>
        {name ? w(`${what}.name`, { name, movement }) : w(what, { movement })}{' '}
        {w('own.waits.who', { count: many })}
      </p>
      <p>{w(isLate(shared, today) ? 'own.waits.late' : 'own.waits.by', { day })}</p>
      {call}
    </>
  )
}
