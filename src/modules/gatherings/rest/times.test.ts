import { expect, test } from 'vitest'
import type { OccurrenceView } from '../gathering/view.ts'
import { daysBy, timesOn } from '../time/repeat.ts'
import { spanIn } from '../time/span.ts'
import { clockIn, homeZone } from '../time/zoned.ts'
import { restAt, restFrom } from './times.ts'

const series = (rule: string, first: string, last: string): OccurrenceView[] =>
  timesOn(homeZone, daysBy(rule, first, last), { from: '19:30', to: '21:30', nights: 0 }).map((span, i) => ({
    ...{ id: `time-${i}`, dueAt: span.startsAt, ...span },
    ...{ moved: false, status: 'planned', cancelledBecause: '', note: '', version: 1 },
  }))

const at = (rule: string, rest: readonly OccurrenceView[], date: string, time: string, until: string) => {
  const span = spanIn(homeZone, { date, time, untilDate: '', until }, 60)
  if ('problems' in span) throw new Error(JSON.stringify(span))
  return restAt({ zone: homeZone, rule }, rest, span)?.map(({ startsAt }) =>
    Object.values(clockIn(homeZone, startsAt)).join(' '),
  )
}

test('on another day all that follow come in the same rhythm, by the clock on the wall', () => {
  const weekly = series('FREQ=WEEKLY', '2027-10-12', '2027-11-09')
  expect(at('FREQ=WEEKLY;COUNT=5', weekly, '2027-10-14', '20:00', '22:00')).toEqual([
    ...['2027-10-14 20:00', '2027-10-21 20:00', '2027-10-28 20:00'],
    // The clock was changed on the 31st.
    ...['2027-11-04 20:00', '2027-11-11 20:00'],
  ])
  const monthly = 'FREQ=MONTHLY;BYDAY=1TU'
  expect(at(monthly, series(monthly, '2027-02-02', '2027-04-30'), '2027-02-11', '19:30', '21:30')).toEqual([
    ...['2027-02-11 19:30', '2027-03-11 19:30', '2027-04-08 19:30'],
  ])
})

test('on the same day each keeps its own, also one that was moved', () => {
  const weekly = series('FREQ=WEEKLY', '2027-10-12', '2027-10-26')
  const [first, second, third] = weekly as [OccurrenceView, OccurrenceView, OccurrenceView]
  const later = { ...second, startsAt: new Date(second.startsAt.getTime() + 86_400_000) }
  expect(at('FREQ=WEEKLY;COUNT=3', [first, later, third], '2027-10-12', '18:00', '20:00')).toEqual([
    ...['2027-10-12 18:00', '2027-10-20 18:00', '2027-10-26 18:00'],
  ])
})

test('it is over before it comes back, and begins with the one that is meant', () => {
  const weekly = series('FREQ=WEEKLY', '2027-10-12', '2027-10-26')
  const span = { startsAt: new Date('2027-10-12T10:00Z'), endsAt: new Date('2027-10-19T11:00Z') }
  expect(restAt({ zone: homeZone, rule: 'FREQ=WEEKLY;COUNT=3' }, weekly, span)).toBeNull()
  expect(restFrom([...weekly].reverse(), 'time-1')?.map(({ id }) => id)).toEqual(['time-1', 'time-2'])
  expect(restFrom(weekly, 'elsewhere')).toBeUndefined()
})
