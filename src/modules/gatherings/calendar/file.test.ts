import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { GatheringView, OccurrenceView } from '../gathering/view.ts'
import { placesIn } from '../place/options.ts'
import { both } from '../testing/calendars.ts'
import { daysBy, timesOn } from '../time/repeat.ts'
import { homeZone, momentIn } from '../time/zoned.ts'
import { entriesOf, entryOf } from './entries.ts'
import { calendarFile } from './file.ts'

// Read by two parsers that know neither each other nor what wrote the file.

const words = {
  origin: 'https://kampvuur.example',
  call: (phone: string) => `Bel ${phone}`,
  afar: 'Van een afstand',
}
const now = new Date('2026-11-26T08:00:00Z')
const gathering = {
  id: '6f1c3f6e-0000-4000-8000-000000000001',
  title: 'Kernteam; met soep, en brood',
  zone: homeZone,
  rule: '',
  places: placesIn([{ name: 'De oude school', address: 'Schoolstraat 3' }]),
  ...{ fromAfar: false, mostFromAfar: null },
  status: 'announced' as const,
  version: 3,
  cancelledBecause: '',
  contactPhone: '085 000 00 11',
} satisfies Partial<GatheringView>

const one = (startsAt: Date, changed: Partial<OccurrenceView> = {}): OccurrenceView => ({
  ...{ id: `6f1c3f6e-0000-4000-8000-${String(startsAt.getTime()).slice(-12)}`, dueAt: startsAt, startsAt },
  endsAt: new Date(startsAt.getTime() + 7_200_000),
  ...{ moved: false, status: 'planned', cancelledBecause: '', note: '', version: 1 },
  ...changed,
})

/** Each first Tuesday from February to July 2027, at half past seven in the evening. */
const dates = daysBy('FREQ=MONTHLY;BYDAY=1TU', '2027-02-02', '2027-07-31')
const series = { ...gathering, rule: `FREQ=MONTHLY;BYDAY=1TU;COUNT=${dates.length}` }
const times = timesOn(homeZone, dates, { from: '19:30', to: '21:30', nights: 0 }).map(({ startsAt }) =>
  one(startsAt),
)
const moved = momentIn(homeZone, { date: '2027-03-09', time: '20:00' }) as Date
const changed = times.map((time, i) => {
  if (i === 1)
    return one(time.dueAt, {
      startsAt: moved,
      endsAt: new Date(moved.getTime() + 7_200_000),
      moved: true,
      version: 2,
    })
  if (i === 3) return { ...time, status: 'cancelled' as const, version: 2 }
  return i === 4 ? { ...time, status: 'left-out' as const } : time
})

const fileOf = (entries: ReturnType<typeof entriesOf>, more = {}) =>
  calendarFile({ locale: 'nl', now, entries, ...more })

describe('two parsers read', () => {
  test('what takes place once, with its words whole', () => {
    const file = fileOf(entriesOf(gathering, [times[0] as OccurrenceView], words))
    expect(both(file)).toEqual(['2027-02-02T18:30:00.000Z CONFIRMED'])
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') as never)
    expect([event.summary, event.location]).toEqual([
      'Kernteam; met soep, en brood',
      'De oude school, Schoolstraat 3',
    ])
  })

  test('what comes back: half past seven stays half past seven when the clock changes', () => {
    expect(both(fileOf(entriesOf(series, times, words)))).toEqual([
      '2027-02-02T18:30:00.000Z CONFIRMED',
      '2027-03-02T18:30:00.000Z CONFIRMED',
      '2027-04-06T17:30:00.000Z CONFIRMED',
      '2027-05-04T17:30:00.000Z CONFIRMED',
      '2027-06-01T17:30:00.000Z CONFIRMED',
      '2027-07-06T17:30:00.000Z CONFIRMED',
    ])
  })

  test('one that was moved in its place, one that was called off as such, one left out not at all', () => {
    expect(both(fileOf(entriesOf(series, changed, words)))).toEqual([
      '2027-02-02T18:30:00.000Z CONFIRMED',
      '2027-03-09T19:00:00.000Z CONFIRMED',
      '2027-04-06T17:30:00.000Z CONFIRMED',
      '2027-05-04T17:30:00.000Z CANCELLED',
      '2027-07-06T17:30:00.000Z CONFIRMED',
    ])
  })

  test('a clock elsewhere, from rules that were found by looking', () => {
    const zone = 'America/New_York'
    const there = timesOn(zone, dates, { from: '19:30', to: '21:30', nights: 0 }).map(({ startsAt }) =>
      one(startsAt),
    )
    const file = fileOf(entriesOf({ ...series, zone }, there, words))
    expect(file).toContain('TZID:America/New_York')
    expect(both(file).slice(0, 3)).toEqual([
      '2027-02-03T00:30:00.000Z CONFIRMED',
      '2027-03-03T00:30:00.000Z CONFIRMED',
      '2027-04-06T23:30:00.000Z CONFIRMED',
    ])
  })
})

test('a change raises the SEQUENCE of what it changes, and nothing is known by another UID', () => {
  const lines = (version: number, time: number) =>
    fileOf([
      entryOf({ ...series, version }, { ...(times[0] as OccurrenceView), version: time }, words),
    ]).split('\r\n')
  for (const [version, time, sequence] of [
    [3, 1, 2],
    [4, 1, 3],
    [4, 2, 4],
  ] as const)
    expect(lines(version, time)).toEqual(
      expect.arrayContaining([`SEQUENCE:${sequence}`, `UID:${gathering.id}@kampvuur`]),
    )
  expect(lines(3, 1)).toContain('RECURRENCE-ID;TZID=Europe/Amsterdam:20270202T193000')
})

test('what travels with a letter asks or calls off, and names one person', () => {
  const from = { name: 'Een stoel erbij', email: 'post@stoel.example' }
  const to = { name: 'Mina', email: 'mina@voorbeeld.example', answer: 'yes' as const }
  const entries = [entryOf(gathering, times[0] as OccurrenceView, words)]
  const asked = fileOf(entries, { method: 'REQUEST', from, to }).replaceAll('\r\n ', '')
  expect(asked).toMatch(/METHOD:REQUEST[\s\S]*ORGANIZER;CN="Een stoel erbij":mailto:post@stoel\.example/)
  expect(asked).toMatch(/ATTENDEE[^\r]*PARTSTAT=ACCEPTED[^\r]*mailto:mina@voorbeeld\.example/i)
  const off = fileOf(entries, { method: 'CANCEL', from, to })
  expect(off).toMatch(/METHOD:CANCEL[\s\S]*STATUS:CANCELLED/)
  expect(both(off)).toEqual(['2027-02-02T18:30:00.000Z CANCELLED'])
})

test('a name with a quote in it stays a name, for both', () => {
  const file = fileOf([entryOf(gathering, one(new Date('2027-02-02T18:30:00Z')), words)], {
    method: 'REQUEST',
    from: { name: 'Een "stoel" erbij', email: 'stoel@voorbeeld.example' },
    to: { name: 'x":mailto:iemand@elders.example', email: 'mina@voorbeeld.example', answer: 'yes' },
  })
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
  const attendee = event?.getFirstProperty('attendee')
  expect(attendee?.getFirstValue()).toBe('MAILTO:mina@voorbeeld.example')
  expect(attendee?.getFirstParameter('cn')).toBe('x:mailto:iemand@elders.example')
  expect(event?.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe('Een stoel erbij')
  expect(file.replaceAll('\r\n ', '')).not.toContain('\\"')
})

test('who chose a place for one time of a series finds that place there, and who follows it from afar no place', () => {
  const where = { ...series, fromAfar: true }
  const [first, second] = times
  const chosen = new Map([
    [first?.id ?? '', '1'],
    [second?.id ?? '', 'afar'],
  ])
  const entries = entriesOf(where, times, words, 0, chosen)
  expect(entries.map(({ place }) => place)).toEqual([
    'De oude school, Schoolstraat 3',
    'De oude school, Schoolstraat 3',
    'Van een afstand',
  ])
  const [whole, alone] = [
    entriesOf(where, times, words),
    entriesOf(where, times, words, 0, new Map([[first?.id ?? '', '']])),
  ]
  expect([whole.length, alone.length]).toEqual([1, 1])
  both(calendarFile({ locale: 'nl', now, entries }))
})
