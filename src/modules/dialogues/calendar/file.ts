import ical, { ICalEventStatus } from 'ical-generator'
import { formDate } from '../../../platform/i18n/dates.ts'
import { zone, zoneRules } from '../../../platform/i18n/time-zone.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FireView, OwnInvitation } from '../fire/view.ts'
import { calendarWords } from './locales/index.ts'

interface InCalendar {
  locale: Locale
  fire: Pick<
    FireView,
    'id' | 'title' | 'place' | 'startsAt' | 'endsAt' | 'contactPhone' | 'announced' | 'status' | 'version'
  >
  own: Pick<OwnInvitation, 'answer' | 'waits'> | undefined
  signedIn: boolean
  origin: string
  now: Date
}

/**
 * A fire for one's own calendar, where others may look too: no names, no code, and what it is about only when everybody
 * may know that.
 */
export function calendarFile({ locale, fire, own, signedIn, origin, now }: InCalendar): string {
  const w = calendarWords(locale)
  const isPublic = fire.announced && fire.status !== 'draft'
  const address = isPublic ? `${origin}/dialogues/${fire.id}` : `${origin}/${signedIn ? 'mine' : 'i'}`
  const sure = fire.status !== 'draft' && own?.answer !== 'maybe' && own?.waits !== true
  const calendar = ical({
    prodId: { company: 'Kampvuur', product: 'Kampvuur', language: locale.toUpperCase() },
    // Named here, the file's own time stamp would be in the zone too, which it may not be.
    timezone: { name: null, generator: () => zoneRules() },
  })
  calendar.createEvent({
    id: `${fire.id}@kampvuur`,
    sequence: fire.version - 1,
    timezone: zone,
    stamp: now,
    start: onTheClock(fire.startsAt),
    end: onTheClock(fire.endsAt),
    summary: isPublic ? fire.title : w('summary'),
    description: [
      w(isPublic ? 'public' : signedIn ? 'mine' : 'card', { address }),
      ...(fire.contactPhone ? [w('call', { phone: fire.contactPhone })] : []),
    ].join('\n'),
    location: fire.place || null,
    url: address,
    status: sure ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
  })
  return calendar.toString()
}

/** "2031-06-12T14:00": what the clock on the wall says there, wherever the server stands. */
function onTheClock(moment: Date): string {
  const { date, time } = formDate(moment)
  return `${date}T${time}`
}
