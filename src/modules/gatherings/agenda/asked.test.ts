import { expect, test } from 'vitest'
import { addressOf, askedIn, cursorOf, monthAfter, weeksOf } from './asked.ts'

const asked = (search: string) => askedIn({ url: new URL(`https://kampvuur.example/agenda${search}`) })

test('what was asked for is read back, and nothing else', () => {
  const id = '6f1c3f6e-0000-4000-8000-000000000001'
  const startsAt = new Date('2026-11-26T07:00:00Z')
  const address = addressOf('/agenda', { of: 'regio-oost', year: '2025', after: cursorOf({ startsAt, id }) })
  expect(asked(address.slice('/agenda'.length))).toEqual({
    of: 'regio-oost',
    kind: '',
    month: '',
    year: '2025',
    after: { at: startsAt, id },
  })
  expect(asked("?of=a'b&kind=KOP&month=2026-13&year=12&after=1_x")).toEqual({
    of: '',
    kind: '',
    month: '',
    year: '',
    after: null,
  })
  expect(addressOf('/agenda', { of: '', kind: '' })).toBe('/agenda')
})

test('at a movement’s own address it is that movement’s, until all is asked for', () => {
  const at = (search: string) =>
    askedIn({ url: new URL(`https://wij.example/agenda${search}`), site: { movement: 'wij-blijven' } }).of
  expect(['', '?of=', '?of=all', '?of=mine'].map(at)).toEqual(['wij-blijven', 'wij-blijven', 'all', 'mine'])
  expect(asked('?of=all').of).toBe('')
})

test('a month as it hangs on a wall, Monday first', () => {
  const weeks = weeksOf('2026-11')
  expect([weeks[0]?.[0], weeks[0]?.[6], weeks.at(-1)?.[6], weeks.length]).toEqual([
    '2026-10-26',
    '2026-11-01',
    '2026-12-06',
    6,
  ])
  expect(weeksOf('2027-02')).toHaveLength(4)
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})
