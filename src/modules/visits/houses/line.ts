import type { Locale } from '../../../platform/i18n/words.ts'
import { whenInWords } from '../../gatherings/index.ts'
import type { Side } from '../schema.ts'
import { visitWords } from '../visit/locales/index.ts'
import { isAsked, nameOf, type WorkVisit } from '../visit/queries.ts'
import { stateOf } from '../visit/state.ts'
import { houseWords } from './locales/index.ts'

/** A visit as one line of a list, from the side of one of the two. */
export function lineOf(locale: Locale, visit: WorkVisit, side: Side, now: Date) {
  const w = houseWords(locale)
  const state = stateOf(visit, now)
  const closed = visitWords(locale)('house.closed')
  const { planned } = visit
  return {
    href: `/visits/${visit.id}`,
    label:
      side === 'guest'
        ? w('line.to', { name: nameOf(visit, 'host', closed) })
        : w('line.from', { name: nameOf(visit, 'guest', closed) }),
    about:
      state === 'ahead' || state === 'been'
        ? planned && whenInWords(locale, planned)
        : w(state === 'asked' && isAsked(visit) ? 'line.asked.yours' : `line.${state}`),
  }
}
