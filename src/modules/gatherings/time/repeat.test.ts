import { expect, test } from 'vitest'
import { daysBy, mostTimes, repeatOf, repeats, ruleFor, timesOn } from './repeat.ts'
import { clockIn, homeZone } from './zoned.ts'

test('the first Tuesday of each month; the last where there is no fifth', () => {
  expect(ruleFor('month-day', '2026-12-01')).toBe('FREQ=MONTHLY;BYDAY=1TU')
  expect(daysBy(ruleFor('month-day', '2026-12-01'), '2026-12-01', '2027-03-31')).toEqual([
    '2026-12-01',
    '2027-01-05',
    '2027-02-02',
    '2027-03-02',
  ])
  expect(ruleFor('month-day', '2026-12-29')).toBe('FREQ=MONTHLY;BYDAY=-1TU')
})

test('each way of coming back is known again by its rule', () => {
  for (const repeat of repeats)
    expect(repeatOf(repeat === 'no' ? '' : `${ruleFor(repeat, '2026-12-01')};COUNT=3`)).toBe(repeat)
})

test('never for ever', () => {
  expect(daysBy('FREQ=WEEKLY', '2026-12-01', '2099-01-01')).toHaveLength(mostTimes)
  expect(daysBy('FREQ=MONTHLY;BYMONTHDAY=31', '2026-12-31', '2027-04-01')).toEqual([
    '2026-12-31',
    '2027-01-31',
    '2027-03-31',
  ])
})

test('the clock on the wall says the same in summer and in winter', () => {
  const times = timesOn(homeZone, ['2027-03-02', '2027-04-06'], { from: '19:30', to: '00:30', nights: 1 })
  expect(times.map(({ startsAt }) => startsAt.toISOString())).toEqual([
    '2027-03-02T18:30:00.000Z',
    '2027-04-06T17:30:00.000Z',
  ])
  expect(times.map(({ endsAt }) => clockIn(homeZone, endsAt))).toEqual([
    { date: '2027-03-03', time: '00:30' },
    { date: '2027-04-07', time: '00:30' },
  ])
})
