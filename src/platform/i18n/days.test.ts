import { expect, test } from 'vitest'
import {
  dayAfter,
  dayAt,
  dayInWords,
  daysAway,
  daysBetween,
  longDay,
  monthInWords,
  monthsBefore,
  programmeDate,
} from './days.ts'

test('days are told in words, in both languages', () => {
  expect(dayInWords('nl', '2026-05-01')).toBe('1 mei 2026')
  expect(dayInWords('en', '2026-05-01')).toBe('1 May 2026')
  expect(monthInWords('nl', '2026-09-01')).toBe('september 2026')
  expect(longDay('nl', '2026-05-01')).toBe('vrijdag 1 mei 2026')
  expect(longDay('en', '2026-05-01')).toBe('Friday, 1 May 2026')
})

test('days are counted on the calendar, across the end of a month, a year and summer time', () => {
  expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26')
  expect(dayAfter('2026-03-28', 1)).toBe('2026-03-29')
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29')
})

test('months are counted back to the same day, or to the last one of a shorter month', () => {
  expect(monthsBefore('2026-06-15', 3)).toBe('2026-03-15')
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28')
  expect(monthsBefore('2028-03-31', 1)).toBe('2028-02-29')
  expect(monthsBefore('2026-01-31', 2)).toBe('2025-11-30')
  expect(monthsBefore('2026-03-31', 12)).toBe('2025-03-31')
})

test('a day is the day of the movement’s clock, not of Greenwich', () => {
  expect(dayAt(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
})

test('how far away a day is, also across the end of summer time', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(daysAway('nl', '2026-11-13', '2026-11-01')).toBe('over 12 dagen')
  expect(daysAway('nl', '2026-11-02', '2026-11-01')).toBe('morgen')
  expect(daysAway('nl', '2026-10-01', '2026-11-01')).toBe('4 weken geleden')
  expect(daysAway('en', '2026-07-01', '2026-11-01')).toBe('4 months ago')
})

test('a programme sets the day large and the month and time beside it', () => {
  const moment = new Date('2026-11-12T13:30:00Z')
  expect(programmeDate('nl', moment)).toEqual({ day: 'do 12', month: 'november, 14:30' })
  expect(programmeDate('en', moment)).toEqual({ day: 'Thu 12', month: 'November, 14:30' })
})
