import { expect, test } from 'vitest'
import { clockIn, homeZone, isZone, momentIn } from './zoned.ts'

const iso = (zone: string, date: string, time: string) => momentIn(zone, { date, time })?.toISOString()

test('the clock on the wall says when, in summer and in winter, and elsewhere', () => {
  expect(iso(homeZone, '2026-07-01', '14:30')).toBe('2026-07-01T12:30:00.000Z')
  expect(iso(homeZone, '2026-12-01', '14:30')).toBe('2026-12-01T13:30:00.000Z')
  expect(iso('America/New_York', '2026-03-20', '09:00')).toBe('2026-03-20T13:00:00.000Z')
  expect(iso('Asia/Kolkata', '2026-03-20', '09:00')).toBe('2026-03-20T03:30:00.000Z')
  expect(clockIn('Asia/Kolkata', new Date('2026-03-20T20:00:00Z'))).toEqual({
    date: '2026-03-21',
    time: '01:30',
  })
})

test('what the clock jumps over is an hour later; what comes twice is the first time', () => {
  expect(iso(homeZone, '2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z')
  expect(iso(homeZone, '2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(iso(homeZone, '2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z')
})

test('what is no date, no time or no zone is none', () => {
  expect(iso(homeZone, '2026-02-30', '10:00')).toBeUndefined()
  expect(iso(homeZone, '2026-02-3', '10:00')).toBeUndefined()
  expect(iso(homeZone, '2026-02-03', '24:10')).toBeUndefined()
  expect([isZone(homeZone), isZone('Europe/Nergens')]).toEqual([true, false])
})
