import { expect, test } from 'vitest'
import { spanOf } from './moment.ts'

const on = { date: '2026-11-03', time: '14:00', until: '' }

test('without an end it takes as long as it usually does', () => {
  expect(spanOf(on, 180)).toEqual({ startsAt: new Date('2026-11-03T13:00:00Z'), minutes: 180 })
  expect(spanOf({ ...on, until: '16:30' }, 180)).toMatchObject({ minutes: 150 })
  expect(spanOf({ date: '3-11-2026', time: '14.00', until: '' }, 180)).toEqual(spanOf(on, 180))
})

test('an end before the beginning is past midnight', () => {
  const late = { ...on, time: '22:30' }
  expect(spanOf({ ...late, until: '01:00' }, 180)).toEqual({
    startsAt: new Date('2026-11-03T21:30:00Z'),
    minutes: 150,
  })
  expect(spanOf({ ...late, until: '00:00' }, 180)).toMatchObject({ minutes: 90 })
})

test.each([
  [{ date: '' }, { date: 'date.needed' }],
  [
    { date: '', time: '' },
    { date: 'date.needed', time: 'time.needed' },
  ],
  [
    { date: '', time: 'half drie' },
    { date: 'date.needed', time: 'time.wrong' },
  ],
  [{ date: '2026-02-30' }, { date: 'date.wrong' }],
  [{ date: 'dinsdag' }, { date: 'date.wrong' }],
  [{ time: 'half drie' }, { time: 'time.wrong' }],
  [{ time: '25:00' }, { time: 'time.wrong' }],
  [{ until: '99:99' }, { until: 'time.wrong' }],
  [{ until: '13:00' }, { until: 'until.before' }],
  [{ until: '14:05' }, { until: 'until.before' }],
  [{ time: '22:30', until: '05:00' }, { until: 'until.before' }],
  [{ time: '23:55', until: '00:05' }, { until: 'until.before' }],
])('%o is said at its field', (wrong, problems) => {
  expect(spanOf({ ...on, ...wrong }, 180)).toEqual({ problems })
})
