import { expect, test } from 'vitest'
import { dayAt, dayInWords, daysAway, daysBetween, monthInWords, programmeDate } from './days.ts'

test('days are told in words, in both languages', () => {
  expect(dayInWords('nl', '2026-05-01')).toBe('1 mei 2026')
  expect(dayInWords('en', '2026-05-01')).toBe('1 May 2026')
  expect(monthInWords('nl', '2026-09-01')).toBe('september 2026')
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
