import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { expect } from 'vitest'

// Two parsers that know neither each other nor what wrote the file.

/** When each time begins, in UTC, as ical.js reads it; what was called off is told apart. */
function byIcalJs(file: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const all = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const master = all.find((event) => !event.isRecurrenceException()) ?? all[0]
  if (!master) return []
  if (!master.isRecurring()) return [`${master.startDate.toJSDate().toISOString()} ${status(master)}`]
  for (const event of all) if (event.isRecurrenceException()) master.relateException(event)
  const found: string[] = []
  const iterator = master.iterator()
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate } = master.getOccurrenceDetails(next)
    found.push(`${startDate.toJSDate().toISOString()} ${status(item)}`)
  }
  return found
}
const status = (event: ICAL.Event) => String(event.component.getFirstPropertyValue('status'))

/** The same as node-ical reads it. */
function byNodeIcal(file: string): string[] {
  const master = Object.values(nodeIcal.sync.parseICS(file)).find(
    (one): one is VEvent => one?.type === 'VEVENT',
  )
  if (!master) return []
  if (!master.rrule) return [`${master.start.toISOString()} ${master.status}`]
  const found = nodeIcal
    .expandRecurringEvent(master, {
      from: new Date('2026-01-01T00:00:00Z'),
      to: new Date('2039-12-31T00:00:00Z'),
    })
    .map(({ start, event }) => `${start.toISOString()} ${event.status}`)
  return found.sort()
}

/** Both, which find the same. */
export const both = (file: string) => {
  const [one, two] = [byIcalJs(file).sort(), byNodeIcal(file)]
  expect(two).toEqual(one)
  return one
}
