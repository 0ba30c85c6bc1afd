import { capital } from '../../../platform/i18n/capital.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { whenInWords } from '../../gatherings/index.ts'
import type { Change } from '../programme/changes.ts'
import { wholeDay } from './dates.ts'
import { visitWords } from './locales/index.ts'

/** One change in a plain sentence. */
export function changeInWords(locale: Locale, zone: string, change: Change): string {
  const w = visitWords(locale)
  const when = (startsAt: string, endsAt: string) =>
    whenInWords(locale, { startsAt: new Date(startsAt), endsAt: new Date(endsAt), zone })
  switch (change.kind) {
    case 'new':
      return w('change.new', { title: change.title, when: when(change.startsAt, change.endsAt) })
    case 'dropped':
      return change.because
        ? w('change.dropped', { title: change.title, because: change.because })
        : w('change.dropped.silent', { title: change.title })
    case 'time':
      return w('change.time', { title: change.title, was: when(...change.was), now: when(...change.now) })
    case 'place': {
      const { title, was, now } = change
      if (!was) return w('change.place.first', { title, now })
      return now ? w('change.place', { title, was, now }) : w('change.place.none', { title, was })
    }
    case 'title':
      return w('change.title', { title: change.title, was: change.was })
    case 'about':
    case 'speakers':
    case 'sign-up':
    case 'no-sign-up':
    case 'people':
      return w(`change.${change.kind}`, { title: change.title })
    case 'day-new':
    case 'day-theme':
    case 'day-gone': {
      const theme = change.theme ? `: ${change.theme}` : ''
      return capital(w(`change.${change.kind}`, { day: wholeDay(locale, change.on), theme }))
    }
    case 'week-dates': {
      const [first, last] = change.now
      return w('change.week-dates', { first: dayInWords(locale, first), last: dayInWords(locale, last) })
    }
    case 'week-title':
      return w('change.week-title', { title: change.title })
    case 'front':
      return w('change.front')
  }
}
