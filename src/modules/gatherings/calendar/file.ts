import ical, { ICalAttendeeStatus, type ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { zoneRules } from '../../../platform/i18n/time-zone.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { clockIn } from '../time/zoned.ts'
import type { Entry } from './entries.ts'

interface CalendarFile {
  locale: Locale
  now: Date
  entries: readonly Entry[]
  /** Of a calendar that somebody follows. */
  name?: string
  /** Of what travels with a letter: asking, or calling off. */
  method?: 'REQUEST' | 'CANCEL'
  /** Who asks, and who is asked: only in letters, to that one person. */
  from?: { name: string; email: string }
  to?: { name: string; email: string; answer: 'yes' | 'maybe' | 'no' | null }
}

const states = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const

const answered = {
  yes: ICalAttendeeStatus.ACCEPTED,
  maybe: ICalAttendeeStatus.TENTATIVE,
  no: ICalAttendeeStatus.DECLINED,
} as const

/** An iCalendar file (RFC 5545; with a method RFC 5546). */
export function calendarFile({ locale, now, entries, name, method, from, to }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'Kampvuur', product: 'Kampvuur', language: locale.toUpperCase() },
    // Named here, the file's own time stamp would be in the zone too, which it may not be.
    timezone: { name: null, generator: (zone) => zoneRules(zone) },
    ...(name && { name }),
    ...(method && { method: method as ICalCalendarMethod }),
  })
  for (const entry of entries) {
    const { zone } = entry
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      timezone: zone,
      stamp: now,
      start: onTheClock(zone, entry.startsAt),
      end: onTheClock(zone, entry.endsAt),
      ...(entry.rule && { repeating: ruleOf(entry) }),
      ...(entry.recursAt && { recurrenceId: onTheClock(zone, entry.recursAt) }),
      summary: entry.title,
      description: entry.about.join('\n') || null,
      location: entry.place || null,
      url: entry.url,
      status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : states[entry.state],
      ...(from && { organizer: { ...from, name: asParameter(from.name) } }),
      ...(to && {
        attendees: [
          {
            name: asParameter(to.name),
            email: to.email,
            status: to.answer ? answered[to.answer] : ICalAttendeeStatus.NEEDSACTION,
            // What is answered in the calendar reaches nobody here: one answers with the link in the letter.
            rsvp: false,
          },
        ],
      }),
    })
  }
  return calendar.toString()
}

/** What stands between quotes there holds none, and cannot be made to (RFC 5545, 3.2). */
const asParameter = (name: string) => name.replace(/["\p{Cc}]/gu, '')

/** "2031-06-12T14:00": what the clock on the wall says there, wherever the server stands. */
function onTheClock(zone: string, moment: Date): string {
  const { date, time } = clockIn(zone, moment)
  return `${date}T${time}`
}

/** The rule, and the times of it that never take place. */
function ruleOf({ rule, leftOut, zone }: Entry): string {
  const compact = (moment: Date) => `${onTheClock(zone, moment).replace(/[-:]/g, '')}00`
  const except = leftOut.length > 0 ? [`EXDATE;TZID=${zone}:${leftOut.map(compact).join(',')}`] : []
  // A line break at the end says that these are whole lines.
  return [`RRULE:${rule}`, ...except, ''].join('\r\n')
}
