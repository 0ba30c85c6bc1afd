import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { ToldOf } from '../queries.ts'
import { peopleInItWords } from '../words.ts'

/** For who writes: what somebody who said no wrote would help. It is no yes. */
export function Wished({ locale, person: { says, wishes } }: { locale: Locale; person: ToldOf }) {
  const w = peopleInItWords(locale)
  if (says !== 'no' || wishes.length === 0) return null
  if (wishes.includes('not-at-all')) return <p>{w('people.wishes.not-at-all')}</p>
  const named = wishes.map((wish) => w(`people.wishes.${wish}`))
  return (
    <p>
      {w('people.wishes', { wishes: listOf(locale, named) })} {w('people.wishes.no-yes')}
    </p>
  )
}
