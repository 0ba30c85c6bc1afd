import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { expect } from 'vitest'

/** What two parsers that know neither each other nor the writer read in a calendar, in the same words. */
export interface Read {
  uid: string
  sequence: number
  status: string
  title: string
  /** In UTC. */
  startsAt: string
}

/** Of a calendar without times that come back in another way; those that do are told by their first. */
export function readByBoth(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const one = calendar
    .getAllSubcomponents('vevent')
    .filter((event) => !event.hasProperty('recurrence-id'))
    .map((component): Read => {
      const event = new ICAL.Event(component)
      return {
        uid: event.uid,
        sequence: Number(event.sequence),
        status: String(component.getFirstPropertyValue('status')),
        title: event.summary,
        startsAt: event.startDate.toJSDate().toISOString(),
      }
    })
  const other = Object.values(nodeIcal.sync.parseICS(file))
    .filter((event): event is VEvent => event?.type === 'VEVENT' && event.recurrenceid === undefined)
    .map(({ uid, sequence, status, summary, start }) => ({
      uid,
      sequence: Number(sequence),
      status: String(status),
      title: String(summary),
      startsAt: start.toISOString(),
    }))
  const sorted = (all: Read[]) => all.toSorted((a, b) => a.uid.localeCompare(b.uid))
  expect(sorted(other)).toEqual(sorted(one))
  return one
}
