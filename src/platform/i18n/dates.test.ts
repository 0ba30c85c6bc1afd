import { expect, test } from 'vitest'
import { clockTime, formDate, listOf, longDate, momentOf } from './dates.ts'

test('a moment is what the clock on the wall says, in summer and in winter', () => {
  expect(momentOf('2026-07-01', '14:30')?.toISOString()).toBe('2026-07-01T12:30:00.000Z')
  expect(momentOf('2026-12-01', '14:30')?.toISOString()).toBe('2026-12-01T13:30:00.000Z')
})

test.each([
  ['2026-02-30', '14:30'],
  ['morgen', '14:30'],
  ['2026-07-01', '25:00'],
  ['2026-07-01', ''],
])('%s %s is no moment', (date, time) => {
  expect(momentOf(date, time)).toBeUndefined()
})

test('a form shows the moment it was given, on both sides of a change of the clock', () => {
  for (const date of ['2026-03-29', '2026-10-25', '2026-06-01']) {
    const moment = momentOf(date, '19:30')
    expect(moment && formDate(moment)).toEqual({ date, time: '19:30' })
  }
})

test('dates and lists are said in the language', () => {
  const moment = new Date('2026-11-03T13:30:00Z')
  expect(longDate('nl', moment)).toBe('dinsdag 3 november 2026')
  expect(longDate('en', moment)).toBe('Tuesday, 3 November 2026')
  expect(clockTime('nl', moment)).toBe('14:30')
  expect(listOf('nl', ['Anna', 'Bert', 'Carla'])).toBe('Anna, Bert en Carla')
})
