import { listOf } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { takeAlongWords } from '../locales/index.ts'
import type { TakenAlong } from '../schema.ts'

/** The letters that come to their address; nothing where none does. */
export function Newsletters({ locale, taken }: { locale: Locale; taken: TakenAlong }) {
  const w = takeAlongWords(locale)
  if (taken.newsletters.length === 0) return null
  return (
    <>
      <h2>{w('newsletters')}</h2>
      <ul>
        {taken.newsletters.map(({ movement, about, askedOn, saidYesOn }) => (
          <li dir="auto">
            {about.length > 0
              ? w('newsletters.about', { movement, about: listOf(locale, about) })
              : w('newsletters.all', { movement })}{' '}
            {saidYesOn
              ? w('newsletters.since', { date: dayInWords(locale, saidYesOn) })
              : w('newsletters.waits', { date: dayInWords(locale, askedOn) })}
          </li>
        ))}
      </ul>
    </>
  )
}
