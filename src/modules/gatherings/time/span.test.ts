import { expect, test } from 'vitest'
import { spanIn, type When } from './span.ts'
import { homeZone } from './zoned.ts'

const when = { date: '2031-06-12', time: '14:00', untilDate: '', until: '17:00' }
const span = (changed: Partial<When>) => {
  const found = spanIn(homeZone, { ...when, ...changed }, 120)
  return 'problems' in found
    ? found.problems
    : [found.startsAt, found.endsAt].map((moment) => moment.toISOString().slice(0, 16))
}

test('from when to when, by the clock there', () => {
  expect(span({})).toEqual(['2031-06-12T12:00', '2031-06-12T15:00'])
  expect(span({ date: '12-6-2031', time: '9.30', until: '' })).toEqual([
    '2031-06-12T07:30',
    '2031-06-12T09:30',
  ])
  expect(span({ time: '20:00', until: '00:30' })).toEqual(['2031-06-12T18:00', '2031-06-12T22:30'])
  expect(span({ untilDate: '2031-06-13' })).toEqual(['2031-06-12T12:00', '2031-06-13T15:00'])
})

test('says at which field something is wrong', () => {
  expect(span({ date: '', time: '' })).toEqual({ date: 'date.needed', time: 'time.needed' })
  expect(span({ date: '31-6-2031', until: 'laat' })).toEqual({ date: 'date.wrong', until: 'time.wrong' })
  expect(span({ untilDate: '2031-06-11' })).toEqual({ until: 'until.before' })
  expect(span({ untilDate: '2031-07-11' })).toEqual({ until: 'until.before' })
  expect(span({ untilDate: 'gisteren' })).toEqual({ untilDate: 'date.wrong' })
})
