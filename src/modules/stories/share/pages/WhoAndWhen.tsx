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
  const { name } = looks
  const call = contact.phone ? ` ${w('own.waits.call', contact)}` : ''
  if (!looks.somebody)
    return (
      <p>
        {w('own.waits.nobody', { movement })}
        {call}
      </p>
    )
  const what = shared.slug ? 'own.waits.words' : 'own.waits'
  const day = longDay(locale, lookBy(shared))
  return (
    <>
      <p>{name ? w(`${what}.name`, { name, movement }) : w(what, { movement })}</p>
      <p>
        {w(isLate(shared, today) ? 'own.waits.late' : 'own.waits.by', { day })}
        {call}
      </p>
    </>
  )
}
