import { expect, test } from 'vitest'
import { eventData } from './event.ts'
import type { GatheringView, OccurrenceView } from './view.ts'

const house = { key: '1', name: 'De boomgaard', address: 'Dijk 1', way: '', access: [], note: '', most: null }
const gathering: GatheringView = {
  ...{
    id: 'g',
    circleId: 'c',
    movementId: null,
    circle: { slug: 'zomerhek', name: 'Zomerhek' },
    kind: 'open-day',
  },
  ...{
    title: 'Open erf',
    about: 'Kom kijken.',
    language: null,
    occasion: '',
    runningOrder: '',
    afterwards: '',
  },
  ...{ audience: 'everyone', status: 'announced', zone: 'Europe/Amsterdam', rule: '', places: [house] },
  ...{ online: null, fromAfar: false, mostFromAfar: null, contactName: 'Ria Kempen', contactPhone: '085' },
  ...{ cancelledBecause: '', changedAt: null, signUp: true, mostPeople: null, mayBring: false, page: '' },
  ...{ version: 1, hosted: false, standsIn: false },
}
const time: OccurrenceView = {
  id: 'o',
  dueAt: new Date('2031-06-12T12:00:00Z'),
  startsAt: new Date('2031-06-12T12:00:00Z'),
  endsAt: new Date('2031-12-12T16:00:00Z'),
  ...{ moved: false, status: 'planned', cancelledBecause: '', note: '', version: 1 },
}
const data = (of: Partial<GatheringView> = {}, on: Partial<OccurrenceView> = {}) =>
  eventData({ ...gathering, ...of }, { ...time, ...on }, 'https://a.example')

test('says when by the clock of the place, where, and whose it is; no person', () => {
  expect(data()).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Open erf',
    description: 'Kom kijken.',
    url: 'https://a.example/gatherings/g',
    startDate: '2031-06-12T14:00:00+02:00',
    endDate: '2031-12-12T17:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: [{ '@type': 'Place', name: 'De boomgaard', address: 'Dijk 1' }],
    organizer: { '@type': 'Organization', name: 'Zomerhek', url: 'https://a.example/circles/zomerhek' },
  })
  expect(data({ zone: 'America/St_Johns' })).toMatchObject({ startDate: '2031-06-12T09:30:00-02:30' })
  expect(eventData(gathering, undefined, 'https://a.example')).toBeUndefined()
})

test('where it is told to who signs up alone, one follows it on its page', () => {
  const virtual = (url: string) => ({ '@type': 'VirtualLocation', url })
  expect(data({ fromAfar: true })).toMatchObject({
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [{ name: 'De boomgaard' }, virtual('https://a.example/gatherings/g')],
  })
  const online = { address: 'https://bellen.example/x', told: 'all' } as const
  expect(data({ fromAfar: true, places: [], online })).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: [virtual('https://bellen.example/x')],
  })
})

test('one time of what comes back has its own address; called off, moved, nowhere yet and of nobody known', () => {
  expect(data({ rule: 'FREQ=WEEKLY;COUNT=2' }, { status: 'cancelled' })).toMatchObject({
    url: 'https://a.example/gatherings/g?on=o',
    eventStatus: 'https://schema.org/EventCancelled',
  })
  expect(data({}, { moved: true, dueAt: new Date('2031-06-11T12:00:00Z') })).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2031-06-11T14:00:00+02:00',
  })
  const little = data({ places: [], circle: null, about: '' })
  for (const name of ['location', 'eventAttendanceMode', 'organizer', 'description'])
    expect(little).not.toHaveProperty(name)
})
